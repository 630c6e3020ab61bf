/**
 * The furniture that stands between the blocks of an article's mark-up, besides the lines that the core knows from texts
 * (`src/core/page/furniture.ts`). As the templates of WordPress, Arc, Brightspot and AMP, and of papers in Spanish, are known to write it.
 */

/** Names (class, id) that templates give to what is no article, as whole words of them. */
export const NAMED_FURNITURE =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|related|relacionad[ao]s?|recommend(?:ed|ations?)|recirc|newsletter|subscribe|suscripcion|promo|outbrain|taboola|advert(?:isement)?|ads?|comments?|comentarios|disqus|breadcrumbs?|tags?|taglist|byline|author-?(?:bio|box)|read-?(?:more|next|also)|also-?read|more-?(?:on|stories|news)|most-?(?:read|popular)|lo-?mas|te-?puede|jp-relatedposts|trending|toolbar|pagination|copyright|disclaimer|cookie|consent|paywall|skip|sr-only|screen-reader-text|visually-?hidden|credits?|photo-?credit)(?:$|[\s_-])/;

export const NAMED_CAPTION =
  /(?:^|[\s_-])(?:(?:wp-)?caption(?:-text)?|figcaption|pie-?(?:de-)?foto|image-?(?:caption|credit)|photo-?caption|epigrafe)(?:$|[\s_-])/;

/** Whole lines. */
export const PAGE_LABELS: readonly RegExp[] = [
  /^\d{1,2}[:.h]\d{2}(?: ?(?:am|pm|a\.? ?m\.?|p\.? ?m\.?|h|hs|hrs|horas))?(?: ?\(?(?:GMT|UTC|ET|EST|EDT|BST|CET)(?:[+-]\d{1,2})?\)?)?$/i,
  /^(?:share|compartir|comparte|tweet|pin it|email|print|save|guardar|copy link|copiar (?:enlace|link)|link copied!?|listen|escuchar|play|pause|menu|close|cerrar|reply|responder|like|me gusta)(?: (?:this|on|en|with|con|via|por)\b.{0,40})?$/i,
  /^(?:share|compartir)(?: (?:this|on|via|en|por).{0,30})?:.{0,80}$/i,
  /^(?:click|haz clic|haga clic|tap) (?:here )?(?:to|para|aqu[ií])\b.{0,80}$/i,
  /^\d{1,3} ?(?:min(?:ute|uto)?s?)(?:\.| (?:read|de lectura|to read))?$/i,
  /^\d+(?:[.,]\d+)?k? (?:shares?|comments?|comentarios?|likes?|views?|vistas|compartidos?|retweets?)$/i,
  /^(?:leave|post|write|add|deja|escribe) (?:a |un |your |tu )?(?:comment|reply|comentario|respuesta).{0,40}$/i,
  /^(?:advertisement|ad|publicidad|anuncio|sponsored(?: content)?|contenido patrocinado|promoted|article continues (?:below|after).{0,40}|story continues.{0,40}|scroll to continue.{0,40}|continue reading.{0,60}|sigue leyendo.{0,60}|loading\.{0,3}|cargando\.{0,3})$/i,
  /^(?:image|photo|picture|video|foto|imagen)(?:s)?(?: (?:source|caption|credit|by|courtesy|de|cortes[ií]a)\b.{0,120}|$)/i,
  /^(?:getty images|reuters|afp|ap photo|associated press|epa|efe|shutterstock|archivo|cortes[ií]a)(?:[/ ,|-]+(?:getty images|reuters|afp|ap|epa|efe|file|archivo|via).{0,60})?$/i,
  /^(?:skip|saltar|ir) (?:to|al|past)\b.{0,60}$/i,
  /^(?:file(?: photo)?|archivo)[.:].{0,40}$/i,
  /^(?:sign up|subscribe|suscr[ií]b(?:e|a)(?:te|se)|reg[ií]strate|join|s[ií]guenos|follow (?:us|@)|download|descarga) .{0,160}(?:newsletter|inbox|bolet[ií]n|correo|whatsapp|telegram|facebook|twitter|instagram|google news|app|channel|canal|podcast)\b.{0,80}$/i,
  /^(?:get|receive|recib[ea]) .{0,120}(?:newsletter|inbox|bolet[ií]n|en tu correo)\b.{0,80}$/i,
  /^(?:by clicking|by (?:signing|subscribing)|al (?:suscribirte|registrarte)|this site is protected by recaptcha)\b.{0,200}$/i,
];

/** Links in brackets or behind a label: "[Read: …]", "READ MORE: …", "MORE: …", "Lea también | …", "Related: …". */
export const LINK_LINE =
  /^[[(*>»→•\s]*(?:(?:also )?read(?: (?:also|more|next))?|see also|more|related(?: (?:article|story|coverage|news|content|stories))?|watch(?: (?:also|more|now))?|listen|don['’]t miss|recommended|explore|in pictures|lea(?: (?:tambi[eé]n|m[aá]s|adem[aá]s))?|lee (?:tambi[eé]n|m[aá]s)|leer (?:tambi[eé]n|m[aá]s)|vea (?:tambi[eé]n|adem[aá]s)|ver tambi[eé]n|mira tambi[eé]n|te puede interesar|le puede interesar|te recomendamos|le recomendamos|puede leer|contenido relacionado|nota relacionada|noticia relacionada|relacionad[ao]s?)\s*(?:[:|>»→–-]|\.\.\.|$)/iu;
