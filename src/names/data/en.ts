import { enKnownNames } from './en-known-names.ts';
import { phrases, words, type LanguageWords } from './language-words.ts';

export const en: LanguageWords = {
  honorifics: phrases(`
    mr; mrs; ms; miss; mx; sir; dame; lord; lady; madam; madame; dr; prof; professor; doctor; h.e; h e; he mr; his excellency; her excellency; excellency; hon; honourable; honorable; the honourable; comrade; rev; reverend; father; sister; pope; cardinal; archbishop; bishop; imam; rabbi
    king; queen; prince; princess; crown prince; emperor; sultan; shri; smt; begum; bangabandhu; netaji; late; mme; mister; monsieur; prof dr; assoc prof; associate professor; assistant professor; emir; sheikha; saint
  `),
  ranks: phrases(`
    general; gen; lieutenant general; lt gen; lieutenant-general; major general; maj gen; major-general; senior lieutenant general; senior general; colonel general; brigadier general; brigadier; colonel; col; senior colonel; lieutenant colonel; lt col; major; maj; captain; capt; lieutenant; lt
    admiral; adm; vice admiral; rear admiral; commodore; marshal; field marshal; air marshal; air chief marshal; wing commander; sergeant; sgt; corporal; officer; inspector; superintendent; commander; cmdr; private
  `),
  titles: phrases(`
    minister; prime minister; pm; premier; president; chairman; chairwoman; chairperson; chair; secretary; secretary-general; secretary general; general secretary; party chief; ambassador; consul; consul general; consul-general; envoy; special envoy; representative; director; director-general; director general; managing director
    executive director; head; chief; chief of staff; chief minister; chief adviser; chief advisor; adviser; advisor; spokesperson; spokesman; spokeswoman; governor; mayor; speaker; commissioner; high commissioner; coordinator; resident coordinator; chancellor; vice chancellor; rector; dean; principal; chief executive; ceo
    chief executive officer; cfo; cto; manager; officer; founder; co-founder; senator; congressman; congresswoman; mp; lawmaker; deputy; counsellor; counselor; attache; attaché; charge d'affaires; leader; supreme leader; opposition leader; congress leader; leader of the opposition; first lady; vice president; chief justice; attorney general
    prosecutor; prosecutor general; judge; foreign secretary; home secretary; defence secretary; delegate; standing member; member; permanent member; state president; vice chair; vice chairman; vice chairperson; vice chairwoman; moderator; party secretary; undersecretary; under-secretary; under-secretary-general; rapporteur; special rapporteur; father of the nation
    commander-in-chief; co-chair; councillor; treasurer; president-elect; chief negotiator; negotiator; administrator; auditor general; registrar
  `),
  occupations: phrases(`
    poet; writer; novelist; author; journalist; reporter; photographer; editor; editor-in-chief; film-maker; filmmaker; artist; singer; musician; composer; pianist; actor; actress; runner; athlete; swimmer; shooter; midfielder; striker; defender; goalkeeper; footballer; cricketer; coach; scholar; scientist; economist; researcher; analyst; expert
    lawyer; activist; entrepreneur; businessman; businesswoman; billionaire; tycoon; beauty queen; miss international; student; teacher; nurse; engineer; architect; designer; historian; victim; suspect; defendant; volunteer; farmer; worker; host; sculptor; painter; chef; veteran; laureate; nobel laureate; winner; chairholder; player; batter; bowler; batsman; tennis player; golfer; model; producer; astronaut; sergeant
  `),
  modifiers: words(`
    deputy vice acting former late ex outgoing incoming new newly elected appointed permanent standing senior junior assistant associate executive chief interim then first second honorary special lead co joint under regional national general principal resident managing current ex-president ex-prime veteran legendary
  `),
  areas: words(`
    of for the and & in on to at 's foreign affairs public security defence defense finance home interior justice health education training industry trade commerce transport construction agriculture environment science technology information communications culture sports sport tourism labour labor planning investment energy water power national assembly na party communist central committee politburo
    secretariat state government cabinet office ministry department division bureau agency commission council board bank university institute academy school embassy mission delegation united nations un unodc unesco undp unicef who wto imf asean eu european union world international global asia asian pacific south southeast east north west western eastern treaty treaties crime drugs cyber cybercrime cybersecurity digital transformation
    police army navy air force armed forces court supreme people people's parliament congress senate house representatives opposition chamber city province provincial municipal district county hanoi vietnam viet nam vietnamese bangladesh bangladeshi india indian china chinese russia russian us u.s american usa uk british france french japan japanese korea korean thailand thai laos lao cambodia cambodian indonesia indonesian malaysia malaysian singapore
    philippines australia australian canada canadian germany german italy italian spain spanish egypt egyptian ukraine ukrainian turkey turkish iran iranian israel israeli brazil cuba poland polish nepal pakistan pakistani sri lanka myanmar saudi arabia development programme program policy communication external relations economic social political legal law enforcement peace women children human rights climate nuclear refugees press general affairs
    operations strategy research corporate company group operating financial marketing product technical branch section unit region rural urban local natural resources mineral petroleum textiles jute railways railway road bridges shipping aviation civil ethnic minorities religious veterans fatherland front union youth
  `),
  speechVerbs: phrases(`
    said; says; saying; speaks; spoke; speaking; told; tells; stated; states; stressed; stresses; emphasised; emphasized; emphasises; emphasizes; noted; notes; added; adds; announced; announces; confirmed; confirms; affirmed; affirms; addresses; addressed; addressing; delivers; delivered; delivering; answers; answered; answering; responds; responded
    shakes; shaking; shook; signs; signed; signing; greets; greeted; welcomes; welcomed; meets; met; meeting; poses; posing; chairs; chaired; chairing; opens; opened; opening; attends; attended; attending; visits; visited; visiting; presents; presented; receives; received; hands; handed; arrives; arrived; listens; looks; gestures; waves; walks; stands; sits; talks; talked; talking
    warned; warns; urged; urges; called; calls; explained; explains; argued; believes; believed; hopes; thanked; thanks; congratulated; congratulates; asked; asks; replied; declared; declares; reiterated; praised; expressed; remarked; revealed; acknowledged; pledged; insisted; claimed; wrote; writes; hosts; hosted; moderates; cuts; lays; leads; is; was; has; will; pictured; seen; during; at; holds; held; plays; played; won; wins; gives; gave; makes; joined; joins; inspects; inspected; testifies; testified; reads
  `),
  abbreviations: words(
    `mr mrs ms dr prof gen lt col maj capt sgt adm hon rev st jr sr gov sen rep h.e h e md mohd sk ng assoc mt cmdr brig`,
  ),
  places: phrases(`
    ho chi minh city; hanoi; ha noi; viet nam; vietnam; da nang; hai phong; hue; can tho; ha long; ha giang; ha tinh; ha nam; cao bang; lang son; thai nguyen; thai binh; thailand; phu quoc; phu tho; lam dong; hoang sa; truong sa; la paz; la; los angeles; america; new york; new delhi; new zealand; washington; london; paris; geneva; vienna; moscow; beijing; tokyo; seoul
    bangladesh; dhaka; chittagong; sylhet; india; kolkata; delhi; mumbai; china; russia; japan; korea; south korea; north korea; united states; united kingdom; united nations; united arab emirates; saudi arabia; sri lanka; hong kong; lao cai; mai chau; france; germany; italy; spain; singapore; malaysia; indonesia; philippines; australia; canada; brazil; egypt; south africa; europe; asia; africa; middle east; kuala lumpur; phnom penh; tel aviv; san francisco; abu dhabi; sydney
    ukraine; kyiv; turkey; iran; iraq; israel; gaza; nepal; pakistan; myanmar; laos; cambodia; vientiane; bangkok; jakarta; manila; brussels; berlin; rome; madrid; brooklyn; california; texas; florida; england; scotland; wales; ireland; poland; warsaw; davos; doha; riyadh; cairo; nairobi; addis ababa; le havre; le mans; ha dong; tay ho; hoan kiem; ba dinh; west bank; cox's bazar; chattogram; rajshahi; khulna; tan son nhat; noi bai; tuoi tre; nhan dan; prothom alo; al jazeera; deutsche welle; le monde; white house; human rights watch
  `),
  bodies: words(`
    university college school institute academy hospital bank group company corporation corp inc ltd limited llc plc ministry department office agency committee commission council party union association federation foundation fund organization organisation court parliament assembly congress senate embassy convention conference summit forum festival ceremony prize award cup league championship games olympics street road avenue boulevard square park bridge river lake mountain island
    airport station stadium museum theatre theater hall hotel centre center palace house tower temple church mosque mausoleum city town village district province county state region republic kingdom nations treaty agreement declaration act law plan programme program project initiative news times post daily tribune herald journal agency press television tv radio network airlines airways motors electronics technologies systems software solutions partners holdings industries international global
    army navy force forces police corps division brigade team club fc united committee board bureau front alliance coalition initiative mission delegation week day year month festival war battle revolution memorial monument library gallery campus trail highway county ventures capital labs studio studios pictures records magazine index report review protocol statement pact accord dialogue partnership economic security council bay sea ocean gulf strait delta valley coast peninsula falls prosecutions port harbour harbor bazar monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  `),
  knownNames: enKnownNames,
};
