/**
 * Labels that a list of datasets shows. One concept a line: what follows the start of the IRI | Swedish |
 * English, which is left out where it is the same. Sources and licenses: NOTICE.
 */

/** EU data themes. */
export const themes = `AGRI|Jordbruk, fiske, skogsbruk och livsmedel|Agriculture, fisheries, forestry and food
ECON|Ekonomi och finans|Economy and finance
EDUC|Utbildning, kultur och sport|Education, culture and sport
ENER|Energi|Energy
ENVI|Miljö|Environment
GOVE|Regeringen och den offentliga sektorn|Government and public sector
HEAL|Hälsa|Health
INTR|Internationella frågor|International issues
JUST|Rättvisa, rättsliga system och allmän säkerhet|Justice, legal system and public safety
SOCI|Befolkning och samhälle|Population and society
REGI|Regioner och städer|Regions and cities
TECH|Vetenskap och teknik|Science and technology
TRAN|Transport
OP_DATPRO|Tillfälliga uppgifter|Provisional data`;

/** EU frequencies. */
export const frequencies = `CONT|Kontinuerlig|Continuous
UPDATE_CONT|Uppdateras kontinuerligt|Continuously updated
DAILY_2|Två gånger per dag|Twice a day
DAILY|Dagligen|Daily
WEEKLY_3|Tre gånger per vecka|Three times a week
WEEKLY_2|Två gånger per vecka|Semiweekly
WEEKLY|Veckovis|Weekly
MONTHLY_3|Tre gånger per månad|Three times a month
BIWEEKLY|Varannan vecka|Every two weeks
MONTHLY_2|Två gånger per månad|Semimonthly
MONTHLY|Månatligen|Monthly
BIMONTHLY|Varannan månad|Every two months
QUARTERLY|Kvartalsvis|Quarterly
ANNUAL_3|Tre gånger per år|Three times a year
ANNUAL_2|Halvårsvis|Semiannual
ANNUAL|Årligen|Annual
BIENNIAL|Vartannat år|Biennial
TRIENNIAL|Vart tredje år|Triennial
IRREG|Oregelbundet|Irregular
OTHER|Annan|Other
UNKNOWN|Okänd|Unknown
NEVER|Aldrig|Never
HOURLY|Varje timme|Hourly
QUADRENNIAL|Vart fjärde år|Quadrennial
QUINQUENNIAL|Vart femte år|Quinquennial
DECENNIAL|Vart tionde år|Decennial
AS_NEEDED|Vid behov|As needed
NOT_PLANNED|Inte planerad|Not planned`;

/** EU access rights. */
export const accessRights = `NON_PUBLIC|Ej offentlig|Non-public
PUBLIC|Publik|Public
RESTRICTED|Begränsad|Restricted
CONFIDENTIAL|Konfidentiell|Confidential
SENSITIVE|Känslig|Sensitive`;

/** EU distribution statuses. */
export const distributionStatuses = `COMPLETED|Färdig|Completed
DEPRECATED|Avvecklad|Deprecated
DEVELOP|Under utveckling|Under development
WITHDRAWN|Tillbakadragen|Withdrawn`;

/** EU planned availabilities. */
export const availabilities = `TEMPORARY|Temporär|Temporary
EXPERIMENTAL|Experimentell|Experimental
AVAILABLE|Tillgänglig|Available
STABLE|Stabil|Stable`;

/** The six kinds of high-value data. */
export const hvdTops = `c_ac64a52d|Geospatiala data|Geospatial
c_dd313021|Jordobservation och miljö|Earth observation and environment
c_164e0bf5|Meteorologiska data|Meteorological
c_e1da4e07|Statistik|Statistics
c_a9135398|Företag och företagsägande|Companies and company ownership
c_b79e35eb|Rörlighet|Mobility`;

/** Languages met in Swedish catalogs; the others are in the second chunk. */
export const commonLanguages = `SWE|Svenska|Swedish
ENG|Engelska|English
FIN|Finska|Finnish
NOR|Norska|Norwegian
DAN|Danska|Danish
DEU|Tyska|German
FRA|Franska|French
SPA|Spanska|Spanish
SME|Nordsamiska|Northern Sami
NOB|Norskt bokmål|Norwegian Bokmål
NNO|Nynorska|Norwegian Nynorsk`;

/** IRIs that belong to no list above. The wording for the two Swedish license categories is ours. */
export const commonOthers = `https://dataportal.se/concepts/licensecategories/nolicense|Ingen licens angiven|No license stated
https://dataportal.se/concepts/licensecategories/otherlicense|Annan licens|Other license
http://creativecommons.org/publicdomain/zero/1.0/|CC0 1.0 (ingen upphovsrätt)|CC0 1.0 (no copyright)
http://creativecommons.org/publicdomain/mark/1.0/|Public Domain Mark 1.0
http://opendatacommons.org/licenses/odbl/1.0/|ODbL 1.0
http://opendatacommons.org/licenses/by/1.0/|ODC-BY 1.0
http://opendatacommons.org/licenses/pddl/1.0/|PDDL 1.0
http://data.europa.eu/eli/reg_impl/2023/138/oj|Värdefulla datamängder (EU 2023/138)|High-value datasets (EU 2023/138)
http://sws.geonames.org/2661886|Sverige|Sweden
http://publications.europa.eu/resource/authority/country/SWE|Sverige|Sweden`;
