/**
 * The field's words in Spanish and English, so that a report in each meets the other. Ours, written by hand; one word
 * to one word, without accents. Names and figures need no dictionary.
 */
const PAIRS = `
abatido killed, abogado lawyer, abuso abuse, accidente crash, accion action, acuerdo agreement, acusado accused, acusa accuses,
acusacion accusation, acuso accused, advierte warns, advirtio warned, aeropuerto airport, agente agent, agentes agents, agua water,
alcalde mayor, alerta alert, aliado ally, aliados allies, amenaza threat, amenazas threats, amnistia amnesty, apoyo support,
aranceles tariffs, arancel tariff, arma weapon, armada navy, armado armed, armados armed, armas weapons, arrestado arrested,
arrestados arrested, arresto arrest, asalto assault, asesinado murdered, asesinados murdered, asesinato murder, ataque attack,
ataques attacks, atentado attack, avion plane, ayuda aid, bala bullet, banco bank, banda gang, bandas gangs, bandera flag,
barco vessel, barcos vessels, base base, bomba bomb, bombardeo bombing, bombardeos bombings, buque warship, buques warships,
busqueda search, camara chamber, camion truck, campana campaign, canciller chancellor, captura capture, capturado captured,
capturo captured, carcel prison, carretera road, cartel cartel, carteles cartels, cese ceasefire, ciudad city, ciudadanos citizens,
coca coca, cocaina cocaine, colapso collapse, comando command, comercio trade, comicios election, condena condemns, condenado sentenced,
condeno condemned, conflicto conflict, congreso congress, contrabando smuggling, cooperacion cooperation, corrupcion corruption,
corte court, crimen crime, crisis crisis, cumbre summit, decomiso seizure, decomisaron seized, defensa defense, delito crime, democracia
democracy, denuncia denounces, denuncio denounced, deportacion deportation, deportados deported, derecho right, derechos rights,
derrumbe collapse, desaparecido missing, desaparecidos missing, desastre disaster, despliegue deployment, despliega deploys,
desplazados displaced, destruccion destruction, destructores destroyers, detencion detention, detenido detained, detenidos detained, dialogo dialogue,
dictador dictator, dictadura dictatorship, dinero money, diputado lawmaker, diputados lawmakers, disparos shots, disturbios riots,
droga drug, drogas drugs, economia economy, ejercito army, ejercicios exercises, elecciones elections, eleccion election, embajada embassy,
embajador ambassador, emergencia emergency, empresa company, enfrentamiento clash, enfrentamientos clashes, epicentro epicenter,
escuela school, estado state, exiliados exiled, explosion explosion, exportacion export, extorsion extortion, extradicion extradition,
extraditado extradited, fallecidos dead, fentanilo fentanyl, fiscal prosecutor, fiscalia prosecutor, fosa grave, frontera border,
fuego fire, fuerza force, fuerzas forces, fuga escape, gas gas, general general, gobernador governor, gobierno government, golpe coup,
gripe flu, guardia guard, guerra war, guerrilla guerrilla, guerrilleros guerrillas, herido injured, heridos injured, homicidio homicide,
homicidios homicides, hospital hospital, huelga strike, huracan hurricane, ilegal illegal, imputado charged, incautacion seizure,
incautadas seized, incautaron seized, incendio fire, incendios fires, independencia independence, inteligencia intelligence, interior interior, intervencion intervention,
inundacion flood, inundaciones floods, invasion invasion, investigacion investigation, juez judge, jueza judge, juicio trial, justicia justice,
lancha boat, lanchas boats, ley law, liberacion release, liberado released, liberados released, libero released, libertad freedom,
lider leader, lideres leaders, lluvias rains, magnitud magnitude, mandatario president, manifestacion demonstration, manifestantes protesters, maritima maritime,
masacre massacre, medidas measures, mediacion mediation, migracion migration, migrante migrant, migrantes migrants, militar military, militares military, mina mine, mineria mining,
minero miner, mineros miners, ministro minister, ministra minister, ministerio ministry, motin riot, muertes deaths, muerte death, muerto dead, muertos dead,
mujer woman, mujeres women, narcotraficante trafficker, narcotraficantes traffickers, narcotrafico trafficking, naufragio shipwreck, naval naval, negociacion negotiation,
negociaciones negotiations, ninos children, ofensiva offensive, operacion operation, operaciones operations, operativo operation, oposicion opposition, opositor opposition,
opositora opposition, orden order, oro gold, pandilla gang, pandillas gangs, paro strike, partido party, paz peace, periodista journalist,
periodistas journalists, petroleo oil, petrolero oil, petrolera oil, piloto pilot, plan plan, poblacion population, policia police, policias police,
portavoz spokesman, preso prisoner, presos prisoners, prision prison, prisioneros prisoners, prohibe bans, protesta protest, protestas protests,
puerto port, puente bridge, rebelde rebel, rebeldes rebels, recompensa reward, reclusos inmates, reforma reform, refugiados refugees, regimen regime,
rehen hostage, rehenes hostages, renuncia resignation, renuncio resigned, rescate rescue, rescatados rescued, reunion meeting, rio river, robo robbery,
ruptura break, salud health, sancion sanction, sanciones sanctions, secuestrado kidnapped, secuestrados kidnapped, secuestro kidnapping, seguridad security, senador senator,
senado senate, sentencia sentence, sequia drought, sismo earthquake, soberania sovereignty, sobreviviente survivor, sobrevivientes survivors, soldado soldier, soldados soldiers,
sospechoso suspect, sospechosos suspects, submarino submarine, suspende suspends, suspendio suspended, terremoto earthquake, terrorismo terrorism,
terrorista terrorist, terroristas terrorists, tiroteo shooting, toneladas tons, tormenta storm, tortura torture, trafico trafficking, trata trafficking, tregua truce,
tribunal court, tropas troops, tsunami tsunami, urnas polls, vicepresidenta president, vicepresidente president, victima victim, victimas victims, violencia violence,
visita visit, visado visa, visados visas, volcan volcano, votacion vote, votantes voters, voto vote, vuelo flight, vuelos flights`;

const ENGLISH: ReadonlyMap<string, string> = new Map(
  PAIRS.split(',').map((pair) => {
    const [spanish = '', english = ''] = pair.trim().split(/\s+/u);
    return [spanish, english] as const;
  }),
);

/** The English word for a folded Spanish one of the field; other words come back as they are. */
export function toEnglish(word: string): string {
  return ENGLISH.get(word) ?? word;
}
