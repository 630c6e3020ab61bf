/**
 * Words that tell little about which event a report is about, in tiers, English and Spanish, without accents, and the names that this desk meets every day.
 * Written by hand for this project from what news prose repeats; no corpus went into it. It stands in for a background
 * document frequency until the window has seen enough reports of its own.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Grammar: never a term. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  list(`
  a about above after again against all almost also although always am among an and another any are as at be because been before
  being below between both but by can cannot could did do does doing done down during each either else ever every few for from
  further had has have having he her here hers herself him himself his how however if in into is it its itself just least less
  let like made make many may me might more most much must my myself neither never no nor not now of off often on once only or
  other others our ours out over own per perhaps rather same she should since so some such than that the their theirs them
  themselves then there these they this those though through thus to too under until up upon us very was we were what when where
  whether which while who whom whose why will with within without would yet you your yours s t d ll re ve m don didn doesn isn
  wasn aren weren won wouldn couldn shouldn hasn haven hadn ain
  al algo algun alguna algunas alguno algunos ante antes aquel aquella aquellos aqui asi aun aunque bajo bien cada casi como con
  contra cual cuales cualquier cuando cuanto de del desde donde dos durante e el ella ellas ellos en entre era eran es esa esas
  ese eso esos esta estaba estaban estado estan estar este esto estos fue fueron ha haber habia habian han hasta hay he la las
  le les lo los mas me mediante mi mientras mis misma mismo muy nada ni no nos o otra otras otro otros para pero poco por porque
  pues que quien quienes se sea sean segun ser si sido sin sobre son su sus suya suyo tal tambien tampoco tan tanto te tiene
  tienen toda todas todo todos tras tu tuvo u un una unas uno unos y ya yo`),
);

/** What nearly every report says: expected in about a quarter of them. */
export const NEWS_WORDS: ReadonlySet<string> = new Set(
  list(`
  said say says saying told tell according reported report reports reporting news statement added asked call called official
  officials people year years day days week weeks month months time times today yesterday monday tuesday wednesday thursday friday
  saturday sunday january february march april june july august september october november december new first last next two
  three four five six one second part including included include after take took taken get got going go went come came back way
  still well even world country state states national government president public group number work year-old man woman men women
  set end long high early late near around percent million home part left right place know known think see seen want need use
  used help show shows showed expected made earlier later since several according press media reuters ap afp efe dpa ansa notimex xinhua bloomberg upi copyright
  photo photos image images read published updated share shares comments subscribe newsletter email facebook twitter whatsapp
  instagram linkedin pinterest tumblr telegram youtube
  foto fotos imagen imagenes fuente video publicado actualizado compartir comparte comentarios suscribete boletin correo electronico
  archivo redaccion corresponsal dijo dice decir declaro afirmo informo aseguro explico senalo agrego anadio indico manifesto anuncio medio medios agencia
  prensa comunicado noticia noticias ano anos dia dias semana semanas mes meses hoy ayer lunes martes miercoles jueves viernes
  sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre nuevo nueva nuevos
  nuevas primer primera primero ultimo ultima gran parte vez veces pais paises nacional gobierno presidente publico publica
  grupo hombre mujer personas persona gente mundo estado tres cuatro cinco seis mil millones tiempo forma caso hace hacer hizo
  puede pueden parte lugar luego despues ademas dentro fuera cerca ciudad`),
);

/** The field's own words: expected in about one report in twelve. */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  list(`
  police security military army force forces attack attacks killed kill dead death deaths died die injured wounded victims
  arrest arrested charged charge court judge case trial law minister ministry foreign secretary leader leaders party election
  elections vote voters campaign political policy democratic republican senate congress house white department office agency
  authorities city town area region north south east west northern southern eastern western border united american international
  war peace talks agreement deal crisis violence crime criminal drug drugs cartel gang gangs trafficking weapons gun shooting
  shot fire bomb explosion protest protesters protests rights human families family children child school hospital health company
  companies business market economic economy money support action decision plan plans order power control meeting member members
  head chief former director spokesman spokeswoman investigation evidence administration federal local community street
  water air oil energy service services issue issues problem problems change question future history life
  policia seguridad militar militares ejercito fuerza fuerzas ataque ataques muerto muertos muerte heridos victimas detenido
  detenidos detencion tribunal juez fiscal fiscalia justicia ley ministro ministra ministerio exterior secretario canciller lider
  lideres partido eleccion elecciones voto votos campana politico politica democrata republicano senado congreso autoridades
  zona region norte sur este oeste frontera unidos estadounidense internacional guerra paz dialogo acuerdo violencia crimen
  delito narcotrafico droga drogas banda bandas armas tiroteo explosion protesta protestas manifestantes derechos humanos
  familia familias ninos escuela hospital salud empresa empresas mercado economia dinero apoyo accion decision orden
  poder control reunion miembro miembros jefe ex director portavoz investigacion pruebas servicio agua petroleo energia vida`),
);

/** Names that a desk for Latin America and the Caribbean meets every day: expected in about one report in eight. */
export const DESK_NAMES: ReadonlySet<string> = new Set(
  list(`
  america american americas latin caribbean u.s us usa united states washington venezuela venezuelan caracas maduro nicolas
  colombia colombian bogota petro gustavo mexico mexican sheinbaum claudia cuba cuban havana brazil brasil lula argentina milei
  chile peru ecuador noboa quito bolivia panama guyana haiti honduras guatemala salvador bukele nicaragua ortega trump donald
  rubio marco biden obama putin china chinese russia russian ukraine iran israel gaza syria un eu onu oea oas spain espana europe
  venezolano venezolana venezolanos mexicano mexicana colombiano colombiana cubano cubana habana estadounidenses washington eeuu
  costa rica rican costarricense dominican dominicana dominicano republic republica uruguay uruguayan uruguayo paraguay paraguayan
  paraguayo jamaica jamaican trinidad tobago barbados bahamas belize belice suriname guyanese puerto rico kingston lima santiago
  buenos aires asuncion montevideo tegucigalpa managua brasilia port-au-prince principe guatemalan guatemalteco guatemalteca honduran
  hondureno hondurena salvadoran salvadoreno salvadorena nicaraguan nicaraguense panamanian panameno panamena ecuadorian ecuatoriano
  ecuatoriana peruvian peruano peruana bolivian boliviano boliviana chilean chileno chilena argentine argentino brazilian brasileno
  brasilena haitian haitiano haitiana canada canadian france french britain british germany german japan israeli ukrainian
  latina caribe president presidente secretary state senate congress house white army police`),
);

/** What Spanish prose repeats whatever it is about: expected in about one report in twelve. */
export const SPANISH_PROSE: ReadonlySet<string> = new Set(
  list(`
  conferencia rueda entrevista proyecto programa presentar presento realizar realizo realizado trabajar trabajo trabajos trabajadores
  objetivo nivel niveles situacion momento momentos proceso procesos sistema sistemas medida medidas informacion datos desarrollo
  desarrollar resultado resultados punto puntos manera maneras sector sectores municipio municipios municipal estatal provincia
  provincial regional central centro capital poblacion ciudadanos ciudadano ciudadania comunidad comunidades sociedad social sociales
  titular titulares funcionario funcionarios dirigente dirigentes diputado diputados legisladores representante representantes
  responsable responsables director directora general generales encargado institucion instituciones instituto organismo organismos
  organizacion organizaciones comision comite consejo asamblea direccion departamento cargo oficina sede local locales
  dar dio dado deber debe deben deberan tener tenia tuvieron hecho hechos seguir sigue siguen llegar llego llegaron llevar llevo
  llevado pasar paso pasado pasada proximo proxima proximos siguiente siguientes final finales comenzar comenzo inicio iniciar
  iniciado continuar continua mantener mantiene permitir permite permitio buscar busca encontrar encontro encuentra quedar quedo
  poner puso salir salio saber sabe conocer conocido conocio considerar considero recordar recordo destacar destaco sostener sostuvo
  precisar preciso mencionar menciono expresar expreso detallar detallo reiterar reitero comentar comento comunicar comunico
  informar informan resaltar apuntar publicar publica tratar trata pedir pidio solicitar solicito ofrecer lograr logro recibir recibio
  entregar entrego contar cuenta cuentan incluir incluye existir existe evitar mejorar afectar afectados generar genero atender
  atencion importante importantes posible posibles necesario necesaria necesidad principal principales diferente diferentes
  distintos varios varias numero cifra cifras total cantidad porcentaje aumento aumentar menor menores mayor mayores mejor
  peor bueno buena grande grandes pequeno largo alto alta bajo baja propio propia unico unica cierto cierta valor base marco
  tema temas motivo razon causa causas efecto efectos relacion respecto acuerdo materia tipo tipos ejemplo fecha hora horas minuto
  minutos tarde noche manana madrugada jornada anual mensual diario diaria actual actuales actualidad actualmente recientemente
  sitio pagina web redes cuenta usuario usuarios mensaje mensajes texto nota carta documento documentos
  calle avenida carretera vehiculo vehiculos casa casas hogar vivienda edificio espacio espacios obra obras proyectos construccion
  joven jovenes padre madre hijo hijos hija esposa esposo amigo amigos senor senora don dona doctor licenciado ingeniero
  plan planes estrategia politica politicas publicos publicas nacionales internacionales mundial presupuesto recursos inversion
  pesos dolares euros precio precios pago costo ingresos empleo produccion productos producto comercio comercial industria turismo
  educacion educativo estudiantes alumnos universidad profesor cultura cultural deporte deportivo equipo equipos jugador partido
  partidos temporada liga torneo club gol medico medicos pacientes enfermedad contagios casos covid coronavirus pandemia virus
  vacuna hospitales sanitaria sanitario prevencion proteccion civil ambiente ambiental`),
);

/** Such names of several words: as one name they are met as often as their words. */
export const DESK_RUNS: readonly string[] = [
  ...['costa rica', 'san jose', 'puerto rico', 'buenos aires', 'port-au-prince', 'puerto principe', 'republica dominicana'],
  ...['dominican republic', 'santo domingo', 'trinidad tobago', 'mexico city', 'ciudad mexico', 'white house', 'casa blanca'],
  ...['nicolas maduro', 'donald trump', 'marco rubio', 'gustavo petro', 'claudia sheinbaum', 'joe biden', 'javier milei'],
  ...['nayib bukele', 'daniel noboa', 'daniel ortega', 'latin america', 'america latina', 'san salvador', 'panama city'],
];
