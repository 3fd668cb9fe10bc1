/** Everyday life, money, travel, home, requests: each concept with its English and its Dutch words; see `concepts.ts`. */
export default `
money/account
  en: account accounts bank banking iban bic bank-account checking current-account checking-account joint
      holder branch banker bankaccount depositor clientele sort-code account-number overdraft overdrawn
  nl: rekening rekeningen bank bankrekening zichtrekening betaalrekening rekeningnummer iban bic bankieren
      internetbankieren thuisbankieren bankkantoor filiaal rekeninghouder titularis kredietinstelling
      bankzaken bankier banknummer volmacht gezamenlijk saldo
money/opening-closing-account
  en: open opened opening sign-up signup register registration enrol enroll join joined onboarding apply
      application close closed closing closure terminate termination deactivate delete deletion remove
      cancel leave left unsubscribe
  nl: openen opening geopend open aanmaken aangemaakt aanmelden aangemeld inschrijven ingeschreven
      registreren geregistreerd aanvragen aangevraagd sluiten sloot gesloten afsluiten afgesloten opzeggen
      opgezegd opzegging stopzetten stopgezet beëindigen beëindigd verwijderen verwijderd opheffen
      opgeheven begin nieuw inschreef aanvroeg afsloot opzei ophief
money/balance
  en: balance balances available funds remaining remainder credit overdraft overdrawn negative solvent
      total savings cash money holdings left update updated deduct deducted shortfall insufficient
  nl: saldo saldi rekeningsaldo banksaldo beschikbaar tegoed bedrag geld resterend overschot tekort rood
      roodstaan negatief krediet kredietlijn ontoereikend onvoldoende eindsaldo saldo-overzicht bijgewerkt
      afgetrokken restbedrag
money/transfer
  en: transfer transfers transferred transferring wire wired send sent sending remit remittance payee
      beneficiary recipient receiver sepa swift payment iban inbound outgoing incoming instant overseas
      standing-order giro bacs
  nl: overschrijving overschrijven overgeschreven overschreef overboeken overgeboekt overboeking overmaken
      overgemaakt overmaking storten gestort storting begunstigde ontvanger geadresseerde mededeling
      kenmerk sepa swift instantoverschrijving spoedoverschrijving doorstorten doorgestort gireren
      bankoverschrijving periodieke zenden zond gezonden stuur stuurde betaal
money/payment-pending-failed
  en: pending payment transaction fail failed failure unsuccessful processing process stuck uncompleted
      revert reverted reversed bounced bounce waiting outstanding unprocessed duplicate twice double
      vanished missing delayed
  nl: betaling transactie hangend openstaand mislukt mislukken mislukte verwerking verwerkt verwerken
      vastgelopen dubbel tweemaal teruggeboekt terugboeken teruggedraaid terugdraaien uitgevoerd
      uitblijven uitgebleven wachtend lopende betaalopdracht foutgelopen onverwerkt uitbleef
money/direct-debit
  en: debit debits direct-debit debited mandate recurring automatic subscription subscriptions
      standing-order collection collect autopay auto-pay instalment installment monthly regular renewal
      renew renews biller creditor authorise
  nl: domiciliëring domiciliëringen domicilieer incasso automatisch machtiging mandaat doorlopend
      periodiek maandelijks afschrijving afschrijven afgeschreven abonnement abonnementen inning innen
      geïnd terugkerend incassant schuldeiser termijnbetaling afhouden afgehouden incassomachtiging
      afschreef afhield
money/cash-withdrawal
  en: cash withdraw withdrew withdrawn withdrawal withdrawals banknote banknotes notes bills coins coin
      cashback dispense dispensed change cash-out cashier teller wallet
  nl: contant contanten cash geldopname opnemen opgenomen opname afhalen afgehaald geldafhaling afhaling
      briefje briefjes bankbiljet bankbiljetten biljet biljetten munt munten muntgeld muntstuk wisselgeld
      kasgeld baar pinnen gepind kleingeld bijpinnen geld haalde cent
money/atm
  en: atm atms cashpoint cash-machine machine dispenser terminal swallowed swallow retained ate eaten kept
      slot stuck nearest hole-in-the-wall inserted insert cashpoints out-of-order screen keypad
  nl: geldautomaat geldautomaten bankautomaat bankautomaten automaat automaten pinautomaat flappentap
      bancontactautomaat geldmaat selfbank terminal ingeslikt inslikken geslikt opgeslokt ingeslokt
      betaalautomaat uitgifte gleuf scherm dichtstbijzijnde batopin cash-punt
money/card-types
  en: card cards visa mastercard maestro amex debit credit debitcard creditcard credit-card debit-card
      prepaid physical plastic issuer network gold platinum supplementary additional disposable bankcard
      rewards points miles
  nl: kaart kaarten bankkaart betaalkaart betaalkaarten bankpas pas pasje pinpas betaalpas debetkaart
      debitkaart kredietkaart creditcard visa mastercard maestro bancontact mister-cash prepaidkaart
      plastic goudkaart platina bijkomende klantenkaart spaarpunten
money/card-lost-stolen
  en: lost lose losing loss stolen steal stole theft thief robbed robbery missing mislaid misplaced
      misplace disappeared block blocked freeze froze frozen unfreeze unblock found wallet purse report
      pickpocket card-stop
  nl: verloren verliezen verlies verloor kwijt kwijtgeraakt gestolen stelen stal diefstal dief beroofd
      zakkenroller vermist zoekgeraakt verdwenen blokkeren geblokkeerd blokkering deblokkeren cardstop
      card-stop bevriezen bevroren portefeuille portemonnee teruggevonden aangifte kwijtraken raken
      geraakt raakte
money/card-delivery
  en: card cards bankcard delivery deliver delivered arrive arrived arrival mail mailed post posted postal
      envelope ship shipped shipping dispatch track tracking address receive received replacement express
      courier issued order ordered
  nl: kaart kaarten bankkaart betaalkaart pasje bezorging bezorgd bezorgen levering geleverd leveren
      aankomst aangekomen aankomen toegekomen opsturen opgestuurd opgezonden toegestuurd verzending
      verzonden verstuurd post brievenbus briefomslag enveloppe adres ontvangen thuisgestuurd vervangkaart
      vervangingskaart leveradres aankwam ontving
money/card-activation
  en: card cards bankcard activate activated activation inactive active enable enabled expire expired
      expiry expiration expires validity valid renewal renew replacement unlock dormant link linked
  nl: kaart kaarten bankkaart betaalkaart pasje activeren geactiveerd activering activatie actief inactief
      inschakelen ingeschakeld vervallen vervaldatum vervalt verval verlopen verloopt geldig geldigheid
      geldigheidsduur vernieuwen vernieuwd vernieuwing hernieuwen hernieuwd einddatum koppelen gekoppeld
      ontgrendelen verviel verliep
money/pin
  en: pin pincode pin-code pins passcode code codes digits four-digit secret forgot forgotten forget wrong
      incorrect attempts tries blocked unblock reset cvv cvc keypad pinpad
  nl: pin pincode pincodes code codes geheime cijfercode viercijferig cijfers vergeten vergat foutief
      verkeerd ingetikt ingetoetst ingeven ingegeven pogingen geblokkeerd deblokkeren gedeblokkeerd
      veiligheidscode cvc puk toetsenblok herinstellen ingaf
money/contactless
  en: contactless tap tapped tapping nfc touchless wave paywave paypass terminal reader chip hold
      tap-to-pay proximity beep swipe swiped insert checkout pos
  nl: contactloos contactloze tikken tik nfc chip kaartlezer betaalterminal terminal lezer scannen
      voorhouden magneetstrip draadloos betaaltoestel piep tegenhouden swipen kassaterminal paywave
      paypass voorhield tegenhield
money/virtual-card
  en: virtual disposable digital one-time instant numberless single-use temporary online-only burner
      cardnumber generate generated ephemeral expire virtually e-card throwaway tokenised tokenized
      digitally
  nl: virtueel virtuele digitaal digitale wegwerpkaart eenmalig eenmalige tijdelijk tijdelijke kaartnummer
      e-card genereren gegenereerd wegwerp aanmaken onlinekaart internetkaart vervangbaar token
      elektronisch
money/declined
  en: decline declined declines reject rejected rejection refuse refused refusal deny denied denial accept
      accepted acceptance unaccepted blocked failed insufficient merchant checkout embarrassed unable
      bounced
  nl: geweigerd weigeren weigering weigert afgewezen afwijzen afwijzing afgekeurd afkeuren aanvaard
      aanvaarden geaccepteerd accepteren acceptatie niet-aanvaard onvoldoende ontoereikend geblokkeerd
      handelaar verworpen verwerpen afgeketst afwees verwierp
money/refund
  en: refund refunded refunds refunding reimburse reimbursed reimbursement repay repaid repayment
      money-back cashback return returned chargeback rebate compensation compensate credited credit
      give-back gave reverse
  nl: terugbetaling terugbetalen terugbetaald terugbetaalde terugbetaalt terugstorten teruggestort
      restitutie geldteruggave teruggave teruggeven teruggegeven terugkrijgen teruggekregen vergoeding
      vergoeden vergoed terugvorderen teruggevorderd creditnota crediteren gecrediteerd tegoedbon
      compensatie compenseren terugkreeg
money/fees-charges
  en: fee fees charge charged charges charging surcharge cost costs costing commission tariff rate extra
      hidden deducted deduct free markup levy penalty expense expensive pay paid overcharge overcharged
  nl: kosten kost gekost kostprijs vergoeding commissie tarief tarieven toeslag aangerekend aanrekenen
      rekende bijkomende bankkosten transactiekosten beheerskosten administratiekosten opnamekosten
      heffing boete gratis kosteloos ingehouden provisie doorgerekend doorrekenen jaarbijdrage bijdrage
      reken betaalt
money/exchange
  en: exchange exchanged exchanging rate rates currency currencies convert converted conversion forex fx
      euro euros dollar dollars pound pounds sterling yen yuan franc rupee peso foreign interbank swap
      worth value crypto fiat
  nl: wisselkoers wisselkoersen koers koersen wisselen gewisseld omwisselen omgewisseld valuta munteenheid
      munt munten omrekenen omgerekend omrekening omzetten omgezet euro euro's dollar dollars pond ponden
      yen frank roepie vreemde wisselkantoor deviezen waard geldwissel
money/top-up
  en: top-up topup topping topped top-ups load loaded reload reloaded add added fund funded funding
      deposit deposited cheque check prepaid recharge replenish refill auto-top-up automatic paid-in
      pay-in
  nl: opladen opgeladen oplading opwaarderen opgewaardeerd opwaardering herladen herlaad bijstorten
      bijgestort storten gestort storting toevoegen toegevoegd aanvullen aangevuld cheque prepaid
      herlaadkaart laden geladen belkrediet beltegoed
money/limits
  en: limit limits maximum minimum max min cap capped ceiling exceed exceeded threshold restriction
      restricted allowance daily weekly raise raised spending unlimited quota surpass
  nl: limiet limieten maximum minimum maximaal minimaal maximumbedrag daglimiet weeklimiet plafond grens
      grenzen overschrijden overschreden begrenzing begrensd beperking beperkt verhogen verhoogd verlagen
      verlaagd bestedingslimiet bovengrens ondergrens drempel onbeperkt kredietlimiet
money/identity-verification
  en: identity verify verified verification verifying proof prove proven proved identification id id-card
      kyc passport selfie document documents authenticate authentication authenticity confirm confirmed
      source validate licence license check
  nl: identiteit verifiëren geverifieerd verificatie bewijs bewijzen bewezen bewijsstuk identificatie
      identificeren geïdentificeerd identiteitskaart identiteitsbewijs legitimatie legitimeren
      gelegitimeerd eid itsme digid rijbewijs paspoort selfie documenten bevestigen bevestigd
      authenticatie legitimatiebewijs herkomst
money/fraud-dispute
  en: fraud fraudulent fraudster scam scammed scammer phishing dispute disputed unauthorised unauthorized
      unrecognised unrecognized unknown suspicious hacked hacker compromised cloned skimming chargeback
      swindle swindled deceive con stolen misuse abuse victim
  nl: fraude frauduleus fraudeur oplichting oplichter opgelicht oplichten phishing betwisten betwist
      betwisting onbekend onbekende verdacht verdachte gehackt hacker misbruik misbruikt gekloond skimming
      zwendel bedrog bedrogen bedriegen vervalst vals ongeoorloofd slachtoffer bankfraude
money/statement
  en: statement statements transaction transactions history overview record records ledger bookings
      entries entry export pdf download csv activity recent past receipt extract booked paperless
  nl: uittreksel rekeninguittreksel rekeninguittreksels afschrift afschriften rekeningafschrift
      bankafschrift verrichting verrichtingen transactie transacties transactieoverzicht overzicht
      geschiedenis historiek boeking boekingen geboekt betaalbewijs jaaroverzicht tegenboeking mutatie
      exporteren afdrukken uitgavenoverzicht
money/savings-interest
  en: saving savings save saved saver interest yield apr apy deposit rate compound accrued earn earned
      piggy-bank nest-egg rollover roll-over pension retirement retire ira fixed-term
  nl: sparen gespaard spaarde spaarrekening spaargeld spaarboekje spaarpot spaarvarken spaarder rente
      rentevoet intrest interest rendement termijnrekening deposito getrouwheidspremie basisrente
      spaarrente pensioensparen pensioen pensioenspaarfonds opzijzetten opgebracht appeltje aangroeien
      opbrengst bespaard
money/loan-mortgage-credit
  en: loan loans lend lent lender borrow borrowed borrower mortgage mortgages credit credit-score score
      rating creditworthy repay repayment instalment installment debt debts debtor owe owed collateral
      refinance interest-rate leasing bankruptcy bankrupt
  nl: lening leningen lenen leende geleend ontlenen ontleend uitlenen uitgeleend hypotheek hypothecair
      woonkrediet woonlening krediet kredietscore kredietwaardigheid bkr aflossen afgelost aflossing
      afbetalen afbetaald afbetaling schuld schulden schuldenaar verschuldigd terugbetalen waarborg
      leasing failliet faillissement herfinancieren leent
money/taxes
  en: tax taxes taxed taxation taxable vat irs w2 w-2 deduct deduction deductible declaration filing
      return refund withholding levy duty customs fiscal taxpayer bracket exempt exemption accountant
      audit
  nl: belasting belastingen belastingaangifte aangifte belastingbrief belastingdienst fiscus fiscaal
      fiscale btw tax-on-web aanslagbiljet voorheffing bedrijfsvoorheffing onroerende aftrekbaar
      aftrekpost belastingvrij vrijgesteld vrijstelling toeslagen loonheffing inkomstenbelasting
      personenbelasting belastbaar heffing taks boekhouder belastingdruk betaler
money/salary-income
  en: salary salaries wage wages pay payday paycheck paycheque payslip paid earnings earn earned income
      gross net bonus raise overtime-pay payroll compensation remuneration stipend allowance pension
      employer direct-deposit
  nl: loon lonen salaris salarissen wedde loonbrief loonfiche loonstrook loonstrookje verdienen verdiend
      verdiende inkomen inkomsten bruto netto bonus premie opslag loonsverhoging vakantiegeld
      eindejaarspremie dertiende uitbetaald uitbetaling uitbetalen betaaldag maaltijdcheques
      maaltijdcheque ecocheque uurloon maandloon bezoldiging verdient verdienste loontje opbrengst
money/insurance
  en: insurance insure insured insurer policy policies premium premiums claim claims claimed coverage
      cover covered deductible copay indemnity liability broker damage underwriter payout uninsured
      compensation benefits benefit
  nl: verzekering verzekeringen verzekeren verzekerd verzekeraar verzekeringsmaatschappij polis polissen
      premie premies schadeclaim claim schade schadegeval schadeaangifte dekking gedekt dekken franchise
      risico makelaar verzekeringsmakelaar mutualiteit ziekenfonds zorgverzekering
      hospitalisatieverzekering brandverzekering omnium wa-verzekering schadevergoeding uitkering dekt
money/investing
  en: invest invested investing investment investor stock stocks share shares shareholder bond bonds fund
      etf crypto bitcoin cryptocurrency dividend portfolio broker market exchange trading trade trader
      index nasdaq dow profit yield gold
  nl: beleggen belegd belegging beleggingen belegger investeren geïnvesteerd investering aandeel aandelen
      aandeelhouder obligatie obligaties fonds fondsen beleggingsfonds tracker crypto bitcoin cryptomunt
      dividend portefeuille beurs effecten effectenrekening makelaar beurskoers winst rendement handelen
      kapitaal opbrengst
money/bills
  en: bill bills billing billed invoice invoices invoiced pay paid payable due overdue unpaid owed
      reminder utility rent electric instalment settle settled arrears debt dunning
  nl: factuur facturen factureren gefactureerd facturatie betalen betaald betaalde betaalt rekening nota
      openstaand vervaldag vervaldatum onbetaald achterstand achterstallig aanmaning herinnering
      betalingsherinnering ereloon huur nutsrekening eindafrekening afrekening voorschot voorschotten
      gespreid deurwaarder voldoen voldeed volgedaan
money/budget-spending
  en: budget budgets budgeting spend spent spending spender expense expenses expenditure cost afford
      affordable afforded category money monthly finances financial outgoings save wasteful purchase
      purchases groceries allowance overspend overspent thrift
  nl: budget budgetten budgetteren uitgave uitgaven uitgeven uitgegeven besteden besteed besteding
      bestedingen gespendeerd spenderen onkosten kosten betaalbaar veroorloven huishoudgeld zakgeld
      financiën financieel maandbudget rondkomen toekomen bezuinigen bezuinigd overhouden huishoudboekje
      geldzaken zuinig koopkracht geldgebrek centen duit rondkwam toekwam toegekomen overhield
money/tips-splitting
  en: tip tips tipping tipped gratuity gratuities percent percentage waiter server split splitting share
      shared divide divided bill check dutch each round tab
  nl: fooi fooien drinkgeld drankgeld fooienpot tippen percent procent percentage ober kelner serveerster
      splitsen gesplitst delen gedeeld verdelen verdeeld rekening afronden elk apart betaalverzoek tikkie
      payconiq
money/countries-supported
  en: country countries supported support abroad overseas international internationally worldwide region
      regions europe european eu eea residence resident residency available usable operate accepted
      foreign global
  nl: land landen buitenland buitenlandse internationaal internationale wereldwijd europa europese
      europees eu ondersteund ondersteunen ondersteuning beschikbaar woonachtig verblijf verblijfplaats
      inwoner bruikbaar regio werelddeel eurozone grens binnenland binnenlands
money/mobile-wallet
  en: applepay googlepay apple-pay google-pay samsung-pay wallet paypal venmo payconiq e-wallet smartwatch
      qr qr-code scan watch link linked app digital contactless zelle revolut mobile
  nl: applepay googlepay apple-pay google-pay wallet paypal payconiq bancontact-app tikkie ideal wero qr
      qr-code scannen gescand smartwatch koppelen gekoppeld mobiel betaalapp bankapp portemonnee
      telefoonbetaling digitaal betaalverzoek
money/age-limit
  en: age minor minors child children kid kids teen teenager youth young younger eighteen adult adults
      underage parent parental guardian older legal eligible eligibility minimum-age junior
  nl: leeftijd leeftijdsgrens minimumleeftijd minderjarig minderjarige minderjarigen meerderjarig kind
      kinderen jongere jongeren tiener tieners achttien volwassen volwassene ouder ouders voogd
      kinderrekening jongerenrekening jong jeugd oud
time/alarm
  en: alarm alarms wake woke woken waking wakeup wake-up snooze snoozed clock oversleep overslept buzzer
      ring rang set morning early am sharp disable enabled silence ringing bell awake wakened
  nl: wekker wekkers alarm alarmen wekken gewekt wek wakker wakkerworden ontwaken snoozen sluimeren
      sluimerstand verslapen wekkerradio alarmklok opstaan opgestaan vroeg ochtend morgen uur afgaan
      afgegaan rinkelen instellen ingesteld zetten bel wekt stel sta versliep opstond afging
time/timer
  en: timer timers countdown count-down stopwatch seconds second minutes minute duration remaining elapsed
      pause start expire left beep egg-timer kitchen-timer lap chronometer interval run reset
  nl: timer timers aftellen afgeteld kookwekker eierwekker stopwatch chronometer seconden seconde minuten
      minuut duur resterend resterende tijdklok aflopen afgelopen pauzeren piepen tijdschakelaar instellen
      klok verstreken interval stel stop start begint loopt afliep
time/reminder
  en: remind reminded reminder reminders forget forgot forgotten remember remembered memo note notify
      notification alert todo to-do list lists task tasks prompt nudge deadline follow-up checklist recall
      pending
  nl: herinneren herinnerd herinnering herinneringen vergeten vergat vergeet onthouden onthoud memo
      notitie notities briefje melding verwittigen verwittigd waarschuwen takenlijst todolijst to-do taak
      taken lijstje geheugensteun deadline post-it afvinken checklist opvolgen onthield noteer genoteerd
      opschrijven opgeschreven denk melden geheugen opschreef
time/calendar
  en: calendar calendars agenda schedule scheduled diary planner event events entry entries busy slot
      availability available booked itinerary planned upcoming timetable clash overlap week month outlook
      reschedule
  nl: kalender kalenders agenda agenda's planning plannen gepland ingepland inplannen rooster schema
      evenement evenementen bezet volgeboekt vrij beschikbaarheid beschikbaar weekplanning maandoverzicht
      dagindeling ingeboekt overlap botsen programma tijdslot komende gebeurtenis agendapunt feestdag
      dagboek maandag zet noteer plande wissen gewist verschuif jubileum datumprikker
time/appointments-meetings
  en: appointment appointments meeting meetings meet schedule reschedule rescheduled postpone postponed
      cancel cancelled conference invite invited invitation attend attendee attendees rendezvous session
      interview brief briefing minutes teams zoom consult confirm colleague
  nl: afspraak afspraken vergadering vergaderingen vergaderen vergaderd bijeenkomst samenkomst overleg
      overleggen overlegd meeting verzetten verzet verplaatsen verplaatst uitstellen uitgesteld afzeggen
      afgezegd uitnodigen uitgenodigd uitnodiging vastleggen vastgelegd afgesproken afspreken bespreking
      besproken vergaderzaal teamoverleg deelnemers ontmoeting vergadert plan nodigde tref trof zie afzei
time/clock-time
  en: time clock hour hours minute minutes oclock o'clock am pm noon midnight half quarter late early
      punctual watch hourly moment gmt exact current local digital analog
  nl: tijd tijdstip klok uur uren uurtje minuut minuten half kwart kwartier middernacht middag laat vroeg
      stipt punctueel horloge hoelaat exact lokaal zomertijd winteruur zomeruur wintertijd klokslag
      uurwerk moment ogenblik seconde halfuur wijzer zonet daarnet dadelijk halverwege tijdig
time/date
  en: date dates day today tomorrow yesterday year calendar current week weeks fortnight century decade
      daily weekly yearly annual birthday anniversary days ago until since next previous
  nl: datum data dag dagen vandaag morgen gisteren overmorgen eergisteren jaar jaren week weken eeuw
      decennium wanneer dagelijks wekelijks jaarlijks geleden sinds volgende vorige verjaardag jubileum
      veertiendaags etmaal huidige komend afgelopen recent eerdaags nieuwjaar oudjaar tijdperk era jaartal
      vroeger destijds heden tegenwoordig verleden toekomst momenteel eeuwenoud periode toenmalig
      voormalig decennia jongstleden weldra middelerwijl voorbije tegelijk gelijktijdig aanstaande
time/time-zones
  en: timezone timezones zone zones time-zone gmt utc est pst cet difference ahead behind jetlag jet-lag
      offset local eastern pacific central daylight meridian clock convert hours world-clock
  nl: tijdzone tijdzones zone tijdsverschil uurverschil tijdverschil gmt utc jetlag plaatselijke
      plaatselijk lokale vooruit achter zomertijd wintertijd wereldklok omrekenen oostelijk westelijk
      verschil wereldtijd greenwich meridiaan
time/leave-holidays
  en: holiday holidays vacation vacations leave day-off pto absence absent break sabbatical bank-holiday
      easter christmas thanksgiving entitlement accrued remaining request approve approved carry-over free
      sick-leave furlough time-off rollover
  nl: vakantie vakanties vakantiedag vakantiedagen verlof verlofdag verlofdagen verlofaanvraag feestdag
      feestdagen vrij vrijaf brugdag recup recuperatie adv snipperdag snipperdagen congé afwezig
      afwezigheid schoolvakantie herfstvakantie krokusvakantie paasvakantie kerstvakantie zomervakantie
      bouwverlof goedgekeurd opnemen resterend loopbaanonderbreking vakantietje hemelvaart pinksteren
      nieuwjaar koningsdag kermis opnam opgenomen
time/weekdays-months
  en: monday tuesday wednesday thursday friday saturday sunday weekend weekday weekdays january february
      march april may june july august september october november december month months monthly
  nl: maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend weekdag weekdagen werkdag
      werkdagen januari februari maart april mei juni juli augustus september oktober november december
      maand maanden maandelijks zaterdagavond
time/parts-of-day
  en: morning mornings afternoon afternoons evening evenings night nights noon midday midnight dawn dusk
      sunrise sunset overnight tonight daytime daybreak nightfall lunchtime twilight nocturnal pre-dawn
  nl: ochtend ochtenden morgen voormiddag middag namiddag avond avonden nacht nachten ochtends avonds
      's-ochtends 's-avonds 's-nachts vannacht vanavond vanmiddag vanmorgen vanochtend vannamiddag overdag
      zonsopgang zonsondergang dageraad schemering middernacht valavond nachtelijk daglicht zonsop
time/seasons
  en: season seasons seasonal spring summer autumn fall winter wintry summery solstice equinox springtime
      summertime wintertime midwinter midsummer off-season high-season low-season harvest quarter
  nl: seizoen seizoenen lente voorjaar zomer herfst najaar winter zomers winters lenteachtig herfstig
      zonnewende hartje hoogseizoen laagseizoen tussenseizoen seizoensgebonden jaargetijde jaargetijden
      voorjaars midzomer lentes herfstachtig
time/duration-frequency
  en: long duration last lasted lasting often frequently frequency sometimes rarely never always usually
      seldom occasionally permanent temporary brief short while meanwhile during period span regularly
      hourly constantly lengthy everlasting repeatedly
  nl: lang langdurig duur duren duurde geduurd vaak dikwijls soms zelden nooit altijd meestal doorgaans
      regelmatig frequent frequentie telkens steeds tijdelijk permanent blijvend kortstondig kort intussen
      ondertussen periode tijdens voortdurend constant herhaaldelijk blijven bleef eeuwig eindeloos
      voorlopig langzaam langer poos vaker jarenlang urenlang dagenlang verstrijken verstreken voorbij
      onophoudelijk voorbijgaan halt definitief ogenblik meermaals weleens vlug gauw hoelang periodes
      tijdloos vluchtig voorbijging voorbijgegaan
weather/forecast
  en: weather forecast forecasts meteorology meteorologist climate conditions outlook predicted predict
      prediction humid humidity cloud clouds cloudy overcast fog foggy mist misty clear sky outside
      barometer pressure dew
  nl: weer weerbericht weersvoorspelling weersverwachting voorspelling voorspellen voorspeld weerman
      weervrouw weerkaart buienradar kmi knmi klimaat bewolkt bewolking wolk wolken mist mistig nevel
      vochtig vochtigheid luchtvochtigheid opklaring opklaringen helder betrokken luchtdruk weertje
      weersomstandigheden lucht hemel zonnig buiten wisselvallig grijs grauw
weather/rain
  en: rain rains rainy raining rained rainfall shower showers drizzle downpour wet umbrella raincoat
      puddle flood floods flooding flooded thunder thunderstorm lightning soaked drenched pour poured
      precipitation hail gutter
  nl: regen regenen geregend regent regenachtig regenbui bui buien motregen miezeren stortbui stortregen
      gieten plensbui nat natte paraplu regenjas regenscherm plas plassen overstroming overstroomd
      wateroverlast onweer onweren donder donderen bliksem bliksemen doorweekt neerslag hagel druppel
      plenzen nattigheid regenwolk regenlaarzen regenbroek drassig vochtig goot modder bewolkt gietregen
      plensde gegoten
weather/snow-ice
  en: snow snowy snowing snowed snowfall snowstorm blizzard ice icy frost frosty freeze froze frozen
      freezing sleet slippery hail sledge sled snowman snowflake skid slip slipped thaw grit gritting salt
      shovel black-ice
  nl: sneeuw sneeuwen gesneeuwd sneeuwt sneeuwval sneeuwstorm sneeuwbui ijs ijzel ijzelen vorst vriezen
      bevroren vroor gevroren vriest glad gladde gladheid spekglad slipgevaar strooien strooizout
      gestrooid dooi dooien smelten rijm ijsplek slee sneeuwpop sneeuwruimen sneeuwbal sneeuwvlok smolt
      gesmolten glijden gleed ijskoud
weather/sun-heat
  en: sun sunny sunshine sunburn sunburnt sunscreen sunglasses hot heat heatwave warm warmth warmer
      scorching boiling sweat sweaty sweating swelter sweltering stuffy muggy uv tropical drought dry
      shade parasol tan
  nl: zon zonnig zonnige zonneschijn zonnebrand zonnecrème zonnebril zonnesteek heet hitte hittegolf warm
      warme warmte smoorheet bloedheet snikheet zweten gezweet zweet benauwd zwoel broeierig tropisch
      droogte droog schaduw parasol uv hitteplan bruinen zonlicht zonnestralen schijnt scheen zongebruind
      straalt gloeiend zomerse verhit
weather/cold-temperature
  en: cold colder coldest cool chilly chill temperature temperatures degree degrees celsius fahrenheit
      thermometer freezing frosty wintry shiver shivering mild lukewarm warm thermal draught draughty
      below zero subzero
  nl: koud koude kou kouder kil koel fris frisser temperatuur temperaturen graden graad celsius fahrenheit
      thermometer vriezen vriespunt vrieskou rillen bibberen klappertanden tocht tochtig zacht lauw
      ijskoud verkleumd nulpunt gevoelstemperatuur rilde vriezer vroor gevroren
weather/wind-storm
  en: wind windy winds gust gusts gusty breeze breezy storm storms stormy hurricane tornado cyclone
      typhoon gale blew blow blown squall twister whirlwind draft thunderstorm warning damage uprooted
      anemometer
  nl: wind winderig windstoot windstoten rukwind rukwinden windvlaag windkracht bries storm stormen
      stormachtig stormschade orkaan tornado cycloon tyfoon waaien waaide gewaaid woei waait omgewaaid
      weggewaaid windhoos wervelwind windsnelheid beaufort stormwaarschuwing noodweer blazen blies ruisen
      wapperen vlaag zuchtje
travel/flights
  en: flight flights fly flew flown flying plane plane-ticket airplane aeroplane aircraft airline airlines
      depart departs departure arrive arrival land landed landing takeoff take-off nonstop layover
      stopover connecting one-way round-trip fare pilot stewardess seat aisle
  nl: vlucht vluchten vliegen vloog gevlogen vliegt vliegtuig vliegtuigen toestel vliegticket vliegtickets
      luchtvaartmaatschappij vliegmaatschappij vertrek vertrekken vertrokken aankomst aankomen landen
      geland landing opstijgen opgestegen tussenlanding overstap rechtstreeks retourvlucht terugvlucht
      heenvlucht piloot steward stewardess lijnvlucht chartervlucht opsteeg stegen aankwam aangekomen
travel/airport
  en: airport airports terminal terminals gate gates boarding boarded board check-in checkin security
      customs runway tarmac lounge departures arrivals passenger passengers scanner boarding-pass
      concourse apron dutyfree duty-free queue jetway
  nl: luchthaven luchthavens vliegveld vliegvelden terminal gate gates boarden boarding instappen
      ingestapt inchecken ingecheckt incheckbalie veiligheidscontrole douane landingsbaan startbaan
      passagier passagiers vertrekhal aankomsthal instapkaart taxfree zaventem schiphol airport lounge
      tarmac luchthavenpersoneel poort landing
travel/luggage
  en: luggage baggage suitcase suitcases bag bags carry-on carryon hand-luggage checked trolley backpack
      carousel belt lost delayed weight overweight pack packed packing unpack label tag porter locker
      belongings allowance
  nl: bagage koffer koffers valies valiezen reiskoffer reistas tas tassen handbagage ruimbagage rugzak
      trolley bagageband bagageafhandeling bagagehal inpakken ingepakt uitpakken uitgepakt overgewicht
      label kluisje kluisjes reislabel bagagerek koffertje pakken bagagekar pakte knapzak
travel/hotel-booking
  en: hotel hotels motel hostel airbnb lodging accommodation inn room rooms reservation reserve reserved
      book booked booking stay stayed night nights guest guests vacancy vacancies suite check-out checkout
      reception receptionist resort bnb
  nl: hotel hotels hostel motel logies logement overnachting overnachten overnacht verblijf verblijven
      verbleef verbleven accommodatie hotelkamer hotelkamers kamer kamers reservatie reserveren
      gereserveerd reservering boeken geboekt boeking gast gasten uitchecken pension vakantiehuis
      vakantiewoning gastenkamer jeugdherberg receptie camping annuleren logeren gelogeerd
travel/train-bus-metro
  en: train trains bus buses metro subway underground tube tram trams tramway rail railway railroad
      station stations stop platform timetable ticket tickets fare commute commuter commuting conductor
      driver transfer line delay delays delayed passenger shuttle carriage
  nl: trein treinen bus bussen metro tram trams spoor sporen spoorweg spoorwegen station stations halte
      haltes bushalte tramhalte perron perrons dienstregeling uurregeling treinticket treinkaartje kaartje
      abonnement conducteur treinbegeleider machinist buschauffeur reiziger reizigers overstappen
      overgestapt vertraging vertragingen nmbs ns lijn stelplaats wagon rijtuig pendelen pendelaar
      instappen ingestapt uitstappen rit rijden reed gereden
travel/taxi-rideshare
  en: taxi taxis cab cabs uber lyft rideshare ride rides driver pick-up pickup drop-off dropoff hail fare
      meter carpool carpooling hitchhike lift chauffeur limousine limo minicab passenger shuttle
  nl: taxi taxi's taxichauffeur uber chauffeur rit ritten ritprijs taximeter meerijden meegereden carpool
      carpoolen lift liften gelift ophalen opgehaald afzetten afgezet taxistandplaats deelauto deelwagen
      passagier limousine taxibedrijf vervoer bestel rijden meereed reed gereden
travel/car-rental
  en: rental rentals rent rented renting hire hired hiring car cars vehicle suv hertz avis lease leased
      deposit mileage convertible sedan pick-up drop-off return insurance driver licence license truck
      minivan
  nl: huurauto huurauto's huurwagen huurwagens huren gehuurd verhuur verhuurd verhuren autoverhuur
      autohuur auto wagen bestelwagen busje cabrio leasewagen leaseauto huurprijs borg waarborg rijbewijs
      kilometers ophalen terugbrengen teruggebracht verhuurbedrijf verhuurder terugbracht
travel/traffic
  en: traffic jam jams congestion congested accident road roads highway motorway freeway roadwork
      roadworks detour diversion blocked rush-hour rush commute busy gridlock bottleneck lane crash
      tailback toll speeding junction intersection roundabout
  nl: verkeer file files verkeersinfo fileleed filevorming opstopping stremming ongeval ongeluk weg wegen
      snelweg autosnelweg autostrade wegwerkzaamheden wegenwerken omleiding omleidingen spits spitsuur
      avondspits ochtendspits rijstrook kruispunt rotonde rondpunt aanrijding druk verkeersdrukte ring
      ringweg tol verkeerslicht botsing straat stoplicht verkeersbord rijbaan weggebruiker oprit afrit
      laan viaduct berm flitser
travel/directions-navigation
  en: directions direction route routes map maps navigate navigation gps satnav way path left right
      straight turn north south east west nearest address lost located location compass shortcut signpost
      waze street guide
  nl: richting route routes routebeschrijving kaart plattegrond wegenkaart navigatie navigeren gps
      navigatiesysteem wegbeschrijving weg links rechts rechtdoor rechtsaf linksaf afslaan afgeslagen
      afslag noord noorden zuiden oosten westen dichtstbijzijnde adres verdwaald verdwalen kompas
      bewegwijzering wegwijzer straat waarheen traject ga weggetje tocht vind kortste snelste thuisweg pad
      omweg leid bocht bochtig afsloeg
travel/distance
  en: distance distances far farther further near nearby close kilometre kilometres kilometer kilometers
      km mile miles metre metres meters long apart away travel-time eta reach walkable remote proximity
  nl: afstand afstanden ver verder verst dichtbij nabij vlakbij kilometer kilometers km mijl mijlen meter
      meters hoever verwijderd rijtijd reistijd reisduur reisafstand bereiken bereikt onderweg
      wandelafstand loopafstand hemelsbreed buurt afgelegd nabijgelegen dichter dichterbij dichtst
      afgelegen reikt reiken eind hiervandaan omstreken
travel/fuel-charging
  en: fuel gas gasoline petrol diesel tank refuel refill gallon gallons mpg consumption litre station pump
      filling electric ev charging charger charge kwh plug-in hybrid lpg hydrogen range empty
  nl: brandstof benzine diesel tank tanken getankt bijtanken tankstation benzinestation benzinepomp pomp
      tankkaart verbruik liter liters elektrisch laadpaal laadpalen laadstation laadkabel opladen
      opgeladen laadpas kwh hybride lpg waterstof rijbereik actieradius leeg tankbeurt laadt
travel/car-maintenance
  en: car tyre tyres tire tires oil engine motor brake brakes battery mechanic garage puncture flat
      coolant transmission wiper headlight windscreen windshield bumper dashboard inspection mot jumpstart
      breakdown exhaust clutch gearbox spark-plug pressure bonnet
  nl: auto wagen band banden autoband autobanden bandenspanning winterbanden zomerbanden lekke klapband
      olie olieverversing motor rem remmen accu garage garagist mecanicien monteur koelvloeistof
      versnellingsbak ruitenwisser koplamp voorruit bumper dashboard keuring autokeuring apk panne pech
      pechdienst wegenwacht takeldienst uitlaat koppeling motorkap wiel motorolie
travel/parking
  en: park parked parking carpark car-park lot space spot garage permit meter ticket fine disabled
      resident clamp clamped towed tow towing bay multistorey kerb double-parked valet overstay
  nl: parkeren geparkeerd parking parkings parkeerplaats parkeerplaatsen parkeerplek parkeergarage
      parkeermeter parkeerautomaat parkeerkaart parkeerticket parkeerschijf parkeervergunning
      bewonerskaart bewonersvergunning parkeerboete boete retributie wegslepen weggesleept takelen
      getakeld foutparkeren foutgeparkeerd wielklem dubbelgeparkeerd randparking parkeerwachter
travel/visa-passport
  en: visa visas passport passports border borders immigration embassy consulate entry permit esta customs
      citizenship citizen nationality document foreigner renew expired schengen stamp asylum residence
      visitor eligible travel-document
  nl: visum visa paspoort paspoorten reispas grens grenzen grenscontrole immigratie ambassade consulaat
      inreizen inreis reisdocument reisdocumenten verblijfsvergunning verblijfskaart nationaliteit
      staatsburger vreemdeling douane kids-id verlopen vernieuwen schengen stempel paspoortcontrole
      identiteitskaart asiel verliep
travel/sights-tourism
  en: tourist tourists tourism touristy sight sights sightseeing attraction attractions museum museums
      monument landmark visit visited tour tours guide itinerary trip trips travel travelled destination
      beach cathedral castle excursion cruise vacation explore souvenir brochure zoo
  nl: toerist toeristen toerisme toeristisch bezienswaardigheid bezienswaardigheden museum musea monument
      monumenten attractie attracties pretpark bezoeken bezocht bezoek rondleiding gids reisgids reis
      reizen gereisd trip uitstap uitstapje dagtrip citytrip stedentrip excursie bestemming strand
      kathedraal kasteel cruise rondreis souvenir dierentuin ruïne paleis tempel avontuur exotisch
      wereldreis tocht zwerven gezworven zwierf reiziger reisde fontein obelisk paviljoen
travel/plug-power
  en: plug plugs adapter adaptor converter socket sockets outlet outlets voltage volt volts prong prongs
      electricity electrical power mains charger compatible transformer watt watts hertz universal
      appliance type
  nl: stekker stekkers adapter reisstekker wereldstekker verloopstekker stopcontact stopcontacten voltage
      volt spanning netspanning stroom elektriciteit netstroom oplader lader pinnen aarding geaard
      transformator omvormer wandcontactdoos watt contactdoos toestel
travel/translation
  en: translate translated translation translator translators interpreter interpret language languages
      spanish french german dutch english italian chinese japanese russian arabic portuguese turkish
      polish foreign phrase pronounce bilingual fluent speak spoke spoken multilingual
  nl: vertalen vertaald vertaling vertalingen vertaler tolk tolken taal talen vreemde spaans frans duits
      nederlands engels italiaans chinees japans russisch arabisch portugees turks pools vlaams
      anderstalig tweetalig meertalig spreken sprak gesproken uitspreken uitgesproken taalbarrière
      taalkennis zeg vertaalt betekent spreekt uitsprak
travel/alerts-vaccines
  en: alert alerts advisory advisories warning warnings vaccine vaccines vaccinated vaccination shot shots
      immunisation immunization malaria yellow-fever hepatitis safe safety unsafe dangerous terrorism
      outbreak epidemic quarantine restrictions risk injection booster traveller
  nl: reisadvies reiswaarschuwing waarschuwing waarschuwingen vaccin vaccins vaccinatie vaccinaties
      gevaccineerd inenting inentingen ingeënt inenten prik prikken spuitje spuit malaria gelekoorts
      hepatitis veilig onveilig veiligheid gevaarlijk terrorisme uitbraak epidemie quarantaine
      reisbeperking ggd tropisch
food/restaurant-reservation
  en: restaurant restaurants table tables reserve reserved reservation reservations book booked booking
      dine diner dining seats seated party menu waiter waitress bistro brasserie eatery pizzeria terrace
      cafe wait queue host walk-in
  nl: restaurant restaurants resto tafel tafels tafeltje reserveren gereserveerd reservering reservatie
      boeken geboekt tafelen uiteten eetcafé eethuis brasserie bistro pizzeria taverne terras ober kelner
      serveerster gasten couverts menukaart menu wachttijd zitplaatsen personen eetgelegenheid eten at
      aten gegeten
food/restaurant-review
  en: review reviews rating ratings rated star stars michelin yelp tripadvisor recommend recommended
      recommendation suggestion cuisine italian chinese thai sushi tasty delicious disgusting overpriced
      cosy popular critic opinion best
  nl: recensie recensies beoordeling beoordelingen beoordeeld ster sterren michelin sterrenzaak aanraden
      aangeraden aanrader aanbevelen aanbevolen aanbeveling keuken italiaans chinees thais sushi lekker
      lekkere heerlijk smakelijk vies duur gezellig tripadvisor populair tip culinair beste smaak beveel
      aanbeval
food/takeaway
  en: takeaway takeout take-away delivery deliver delivered deliveroo ubereats order ordered pizza burger
      burgers kebab fries chips fastfood fast-food drive-through doggybag pickup courier menu sushi
      sandwich snackbar wrap nuggets
  nl: afhaal afhalen afgehaald afhaalmaaltijd afhaalchinees meenemen meegenomen bezorgen bezorgd bezorging
      thuisbezorgd deliveroo ubereats takeaway bestellen besteld bestelling pizza hamburger kebab pita
      frieten friet patat frituur friturist snackbar snack frikandel kroket broodje smos fastfood
      maaltijdbezorger haal haalde pitabar chinees wrap tosti croque sandwich worstenbroodje spaghetti
      lasagne curry noedels falafel meenam
food/recipe-cooking
  en: recipe recipes cook cooks cooking cooked chef bake baked baking boil boiled fry fried roast roasted
      grill grilled simmer stir chop chopped peel dish dishes prepare prepared pan pot kitchen knead
      marinate season steam soup stew lasagna
  nl: recept recepten koken gekookt kookte kok kookboek bakken gebakken bakte braden gebraden grillen
      gegrild frituren gefrituurd sudderen roeren geroerd snijden gesneden schillen geschild gerecht
      gerechten bereiden bereid bereiding klaarmaken klaargemaakt pan kookpot keuken kneden marineren
      kruiden stomen gestoomd soep stoofvlees stamppot snij sneed smelten gesmolten pannenkoek wafel
      stoven kookwekker saus deksel wok klop frituurpan blender rooster snee sneetje plak puree wokpan
      spies gehaktbal omelet smolt
food/ingredients-substitutes
  en: ingredient ingredients substitute substitutes substitution replace replacement instead alternative
      butter flour sugar egg eggs milk cream yeast salt pepper oil vinegar spice spices herbs garlic onion
      cup tablespoon teaspoon swap vegan gluten allergen lactose
  nl: ingrediënt ingrediënten vervangen vervanging vervanger alternatief boter margarine bloem meel suiker
      ei eieren melk room gist zout peper olie azijn kruiden specerijen look knoflook ajuin ui uien
      eetlepel theelepel snuifje vegan veganistisch gluten glutenvrij lactose lactosevrij allergenen
      mosterd kaneel honing rijst pasta deeg tomaat saus bakpoeder chocola chocolade vanille slagroom
      yoghurt noten amandel mayonaise ketchup spek jam olijf olijfolie paneermeel gelatine choco kwark
      mozzarella parmezaan kerrie curry kip gehakt tonijn verving
food/calories-nutrition
  en: calorie calories kcal nutrition nutritional nutritious nutrient nutrients diet diets dietary healthy
      unhealthy fat fats protein proteins carbs carbohydrate carbohydrates sugar sodium fibre fiber
      vitamin vitamins cholesterol weight slim macro vegetarian keto
  nl: calorie calorieën kcal voeding voedingswaarde voedingsstoffen voedzaam dieet diëten diëtist gezond
      gezonde ongezond vet vetten eiwit eiwitten proteïne koolhydraten suiker suikers zout vezels vitamine
      vitamines vitaminen cholesterol gewicht afvallen afgevallen vermageren vermagerd vegetarisch mager
      light voedsel vitaminerijk dik slank afviel
food/groceries-shopping-list
  en: grocery groceries supermarket shopping list lists add added remove buy bought milk bread eggs cheese
      fruit vegetables vegetable apples bananas meat fish store shop aisle checkout trolley basket bakery
      butcher greengrocer pantry need
  nl: boodschappen boodschappenlijst boodschappenlijstje winkellijst supermarkt winkel kopen gekocht kocht
      aankopen melk brood eieren kaas fruit groenten groente appels bananen vlees vis bakker bakkerij
      beenhouwer slager slagerij groenteboer kassa winkelkar winkelwagentje delhaize colruyt heijn rek
      schap toevoegen voorraadkast lijst koopt haal haalde tomaten koekjes sla chips toiletpapier groentes
      mandje jam choco spek ham kipfilet cornflakes wasmiddel tandpasta aankocht aangekocht
food/drinks
  en: drink drinks drank drunk beverage beverages water coffee tea beer wine juice soda cola cocktail
      alcohol alcoholic bar pub bottle glass cup thirst thirsty sip sober hangover espresso cappuccino
      lemonade whisky coffee-machine sparkling
  nl: drinken dronk gedronken drank dranken drankje water koffie thee bier biertje pint pintje wijn sap
      fruitsap frisdrank cola limonade cocktail alcohol alcoholisch bar café kroeg fles flesje blik blikje
      glas tas kop kopje beker dorst dorstig nuchter dronken zat kater espresso spuitwater bruiswater
      koffieautomaat koffiezetapparaat slok theepot koffietje wijntje sapje kannen rietje champagne
      jenever port rum gin melk chocomelk tapbier fris borrel cognac wodka whisky likeur jus
food/meals
  en: meal meals breakfast brunch lunch dinner supper snack snacks dessert eat ate eaten eating hungry
      hunger appetite starving feed fed buffet canteen cafeteria sandwich sandwiches picnic portion plate
      starter main course bite
  nl: maaltijd maaltijden ontbijt ontbijten brunch lunch lunchen middagmaal middageten avondeten avondmaal
      diner tussendoortje vieruurtje dessert nagerecht toetje eten aten gegeten eet honger hongerig trek
      uitgehongerd buffet kantine refter boterham boterhammen brooddoos broodtrommel picknick portie bord
      voorgerecht hoofdgerecht lunchpauze at vreten vrat smullen happen hapje hapjes kauwen vork lepel mes
      bestek servet servies schotel schaal ontbeten soep salade slaatje snoep koek biscuit taart cake
      pudding ijsje ijsjes chips chocolade wafel proef voedsel spijs puree gehaktbal omelet spiegelei
      croissant muesli granola jam confituur spaghetti kroketten vlaai tosti croque rijstpap toost
food/spoilage
  en: spoil spoiled spoilt rotten rot expired expire expiry best-before fresh freshness stale mould mouldy
      mold moldy fridge refrigerate refrigerated freezer freeze frozen shelf-life leftovers smell sour
      preserve contaminated poisoning edible last
  nl: bederven bedorven bederf rot rotten verrot vervallen houdbaar houdbaarheid houdbaarheidsdatum
      vervaldatum tht vers verse versheid oudbakken schimmel beschimmeld schimmelen frigo koelkast
      diepvries diepvriezer vriezer invriezen ingevroren restjes zuur bewaren bewaard voedselvergiftiging
      eetbaar besmet bedierf stinken stonk geur ruiken rook riekt rijp koelen verviel invroor
food/oven-times
  en: oven ovens bake baking preheat temperature degrees minutes long microwave toaster grill airfryer
      stove hob timer raw underdone overcooked burnt burn burned rare medium well-done thaw defrost reheat
      warm
  nl: oven ovens voorverwarmen voorverwarmd graden temperatuur minuten bakken gebakken baktijd kooktijd
      gaartijd microgolf microgolfoven magnetron broodrooster airfryer fornuis kookplaat gaar rauw
      doorbakken aangebrand verbrand aanbranden saignant ontdooien ontdooid opwarmen opgewarmd heet bakte
food/fruit-vegetables
  en: fruit fruits apple apples pear pears orange oranges banana bananas strawberry strawberries raspberry
      blueberry blackberry cherry cherries grape grapes peach plum apricot mango pineapple melon
      watermelon lemon lemons lime kiwi fig coconut berry berries vegetable vegetables veg tomato tomatoes
      potato potatoes carrot carrots onion lettuce salad cucumber cabbage cauliflower broccoli spinach
      leek celery asparagus pea peas bean beans lentil lentils corn pepper peppers aubergine courgette
      zucchini pumpkin mushroom mushrooms radish beetroot sprout sprouts nut nuts almond walnut raisin
      ripe juicy
  nl: fruit vrucht appel peer appelsien sinaasappel mandarijn clementine banaan aardbei framboos bosbes
      braambes braam kers druif perzik pruim abrikoos mango ananas meloen watermeloen citroen limoen kiwi
      vijg dadel kokosnoot bes groente tomaat aardappel patat wortel ajuin ui uien sla salade komkommer
      kool bloemkool broccoli spinazie prei selder selderij asperge asperges witloof andijvie erwt boon
      boontjes linzen maïs paprika aubergine courgette pompoen champignon radijs biet spruit noot amandel
      walnoot rozijn rijp sappig olijf granaatappel rabarber dadelpalm hazelnoot pinda tros pit schil
media/music-play
  en: music play song songs track tracks album albums artist artists band singer sing sang sung listen
      listened hear tune tunes melody lyrics spotify concert jazz rock pop classical rap guitar piano
      shuffle skip repeat mp3
  nl: muziek spelen gespeeld speel afspelen afgespeeld lied liedje liedjes nummer nummers album albums
      artiest artiesten band zanger zangeres zingen zong gezongen luisteren geluisterd luister melodie
      songtekst spotify concert optreden jazz rock pop klassiek gitaar piano draai draait luistert zang
      koor dj fluiten gefloten floot trommel trompet drum ritme klank toon symfonie opera duet solo sonate
      deun deuntje mixtape harp luit optrad opgetreden
media/playlist
  en: playlist playlists queue list add added create created compile compilation favourites favorites
      shuffle mix mixtape library collection saved like liked spotify itunes next previous skip loop
      repeat remove tracklist hits chart
  nl: afspeellijst afspeellijsten playlist playlists speellijst wachtrij toevoegen toegevoegd aanmaken
      aangemaakt favorieten lievelingsnummers shuffle willekeurig bibliotheek verzameling bewaren volgende
      vorige overslaan overgeslagen herhalen herhaling nummers hitlijst compilatie spotify mix voeg lijst
      liedjes oversloeg
media/volume-sound
  en: volume loud louder loudness quiet quieter softer mute muted unmute silent silence sound sounds audio
      speaker speakers bass treble decibel turn-up turn-down raise lower headphones headset earphones
      noise equalizer
  nl: volume luid luider luidheid stil stiller zacht zachter harder dempen gedempt geluid geluiden audio
      luidspreker luidsprekers speaker bas basgeluid decibel geluidssterkte koptelefoon hoofdtelefoon
      oortjes headset lawaai stilte verzachten geluidsniveau mute hard zet fluister
media/radio
  en: radio radios station stations fm dab broadcast broadcasts broadcaster tune tuned frequency channel
      presenter dj listen listener am antenna live signal jingle airwaves tuner waveband reception
  nl: radio radio's radiozender radiostation zender zenders fm dab dab+ frequentie afstemmen afgestemd
      uitzending uitzendingen uitzenden uitgezonden presentator presentatrice dj luisteren luisteraar
      antenne ontvangst radioprogramma radiojournaal omroep klara uitzond
media/films-cinema
  en: film films movie movies cinema cinemas theatre theater theaters screening showtime showtimes showing
      imdb trailer actor actress director oscar popcorn blockbuster premiere animated comedy thriller
      horror plot sequel watch watched screen
  nl: film films bioscoop bioscopen cinema cinema's filmzaal zaal voorstelling voorstellingen aanvangsuur
      speeltijden vertoning draait trailer acteur acteurs actrice regisseur regie oscar popcorn kinepolis
      pathé kaskraker première tekenfilm komedie thriller horrorfilm verhaallijn vervolg filmster filmpje
      kijken gekeken keek bekeek zien filmvoorstelling dramatisch romantisch zag gezien
media/series-tv
  en: tv television tvs series show shows episode episodes season seasons netflix streaming stream watch
      watched channel channels broadcast sitcom soap documentary reality remote binge cliffhanger saga hbo
      disney decoder programme subtitle subtitles
  nl: televisie televisies tv tv's tvs reeks reeksen serie series aflevering afleveringen seizoen netflix
      streamz streamen gestreamd kijken keek gekeken bekijken bekeken zender zenders kanaal uitzending
      soap documentaire afstandsbediening decoder programma ondertiteling ondertitels televisieprogramma
      uitzendinggemist beeldbuis kijker tv-zender tv-programma show
media/books-audiobooks
  en: book books ebook e-book ebooks audiobook audiobooks read reading reader chapter chapters author
      authors writer novel novels library libraries borrow lent kindle page pages paragraph literature
      fiction poem poetry comic bookstore audible narrator bestseller
  nl: boek boeken e-boek ebook e-book luisterboek luisterboeken lezen las gelezen leest lezer hoofdstuk
      hoofdstukken auteur auteurs schrijver schrijfster roman romans bibliotheek bib uitlenen ontlenen
      pagina bladzijde bladzijden literatuur gedicht poëzie strip strips stripverhaal boekhandel
      boekenwinkel e-reader voorlezen voorgelezen titel verhaal literair fictie personage personages thema
      exemplaar voorlas
media/rating-book
  en: rate rates rating ratings stars star points score scored give gave given grade review reviewed
      opinion essay textbook novel saga chronicle series album current previous zero five six best
      masterpiece critique
  nl: beoordelen beoordeeld beoordeling beoordelingen score scoren ster sterren punten punt geef geven
      gegeven quoteren gequoteerd quotering waardering waarderen gewaardeerd cijfer cijfers boek roman
      kroniek essay leerboek recensie bespreking mening meesterwerk gaf
media/news
  en: news headline headlines newspaper newspapers article articles journalist journalism press reporter
      breaking latest update updates politics political election elections world current affairs bbc cnn
      editorial magazine broadcast bulletin happening coverage
  nl: nieuws nieuwsbericht nieuwsberichten journaal krant kranten dagblad artikel artikels artikelen
      journalist journalisten pers persbericht actualiteit actueel actuele hoofdpunten koppen headlines
      politiek verkiezing verkiezingen vrt nos vtm tijdschrift weekblad verslaggever reportage
      nieuwsuitzending laatste nieuwtje bericht wereldnieuws melding media editie primeur
media/games
  en: game games gaming gamer play played player players video-game videogame console playstation xbox
      nintendo puzzle quiz trivia chess checkers cards dice boardgame board-game crossword sudoku bingo
      tic-tac-toe hangman solitaire level win won lose lost scrabble monopoly minecraft
  nl: spel spellen spelletje spelletjes spelen gespeeld gamen gegamed game games gamer speler spelers
      console spelconsole playstation nintendo puzzel puzzelen quiz kwis schaken schaak dammen kaarten
      kaartspel gezelschapsspel gezelschapsspelletje bordspel kruiswoordraadsel sudoku bingo winnen won
      gewonnen verliezen galgje dobbelen winnaar dobbelsteen verloor
media/podcasts
  en: podcast podcasts episode episodes host hosts listen listened listener subscribe subscribed
      subscription stream streaming download downloaded show interview latest next rewind fast-forward
      resume play pause feed
  nl: podcast podcasts aflevering afleveringen luisteren geluisterd luister luisteraar abonneren
      geabonneerd streamen downloaden gedownload gastheer interview reeks spoelen doorspoelen terugspoelen
      hervatten hervat afspelen pauzeren beluisteren beluisterd nieuwste speel
media/photos-video
  en: photo photos photograph photographer photography picture pictures pic selfie camera cameras image
      images album gallery snap snapshot video videos clip clips record recorded recording footage film
      filmed youtube lens zoom crop filter share flash upload portrait
  nl: foto foto's fotograaf fotografie fotograferen gefotografeerd kiekje selfie camera camera's
      fototoestel beeld beelden afbeelding afbeeldingen album galerij video video's filmen gefilmd filmpje
      filmpjes opnemen opgenomen opname youtube lens zoomen inzoomen bijsnijden filter delen gedeeld
      uploaden geüpload schilderij kadertje beeldmateriaal silhouet bijsneed
media/events-tickets
  en: concert concerts event events festival festivals exhibition theatre play musical opera ballet show
      gig ticket tickets sold-out performance performances comedian stage venue entrance admission fair
      parade local circus performer museum
  nl: concert concerten evenement evenementen festival festivals tentoonstelling tentoonstellingen expo
      theater toneel toneelstuk musical opera ballet optreden optredens opgetreden voorstelling ticket
      tickets kaartje kaartjes uitverkocht podium zaal inkom inkomgeld toegang kermis stoet optocht
      braderij circus artiest evenementje gaande uitgaan uitje parade show spektakel optrad uitging
      uitgegaan
media/social-media
  en: facebook twitter tweet tweets instagram tiktok snapchat linkedin youtube post posts posted share
      shared like likes follow follower followers hashtag profile status feed timeline viral influencer
      troll comment comments dm retweet blog
  nl: facebook twitter tweet tweets instagram tiktok snapchat linkedin bericht posten gepost post delen
      gedeeld liken volgen gevolgd volger volgers hashtag profiel status tijdlijn viraal influencer
      reageren reactie reacties commentaar vriendschapsverzoek socials blog getweet plaats geplaatst likes
      online account
home/smart-home
  en: smart smarthome smart-home alexa siri google hub device devices connected automation automate
      automatic sensor sensors plug socket switch remote routine scene voice assistant command control
      lock doorbell camera bluetooth zigbee motion robot
  nl: slim slimme smarthome domotica alexa siri google toestel toestellen apparaat apparaten gekoppeld
      automatisch automatiseren automatisering sensor sensoren stekker stopcontact schakelaar
      afstandsbediening routine spraakassistent spraakbesturing deurslot deurbel camera bluetooth
      bewegingssensor aansturen zet aanzetten uitzetten aangezet uitgezet aandoen afzetten afgezet bedien
      rolgordijn rolluik gordijnen zonwering aandeed aangedaan
home/lights
  en: light lights lighting lamp lamps bulb bulbs lightbulb dim dimmed dimmer brighten bright brighter
      brightness dark darken darker switch lit illuminate hue colour led glow candle lantern lightswitch
      chandelier spotlight torch flashlight
  nl: licht lichten lichtje lamp lampen lampje lampjes gloeilamp spaarlamp ledlamp led peertje verlichting
      verlicht dimmen gedimd dimmer helder helderheid feller donker duister schakelaar lichtschakelaar
      aansteken aangestoken aandoen uitdoen spot spots tl-lamp tl zaklamp kaars straatverlichting
      straatlamp uitdoven aangezet aanzetten uitzetten uitgezet branden lampenkap lichtknop lichter
      donkerder fel kleur schijnsel zet dimlicht fakkel lantaarn aanstak aandeed aangedaan uitdeed
      uitgedaan
home/thermostat-heating
  en: thermostat heating heater heat heated radiator boiler furnace temperature degrees warm warmer cooler
      cold air-conditioning airconditioning aircon ac conditioner fan ventilation stove fireplace chimney
      heatpump pump central draught underfloor
  nl: thermostaat verwarming verwarmen verwarmd chauffage radiator radiatoren verwarmingsketel ketel cv
      cv-ketel stookolie stoken gestookt mazout temperatuur graden warmer kouder airco airconditioning
      klimaatregeling ventilator verluchting ventilatie kachel haard schouw warmtepomp vloerverwarming
      koeling tocht verwarmt warmte koelen verhoog verlaag koude kou vuur
home/appliances
  en: appliance appliances fridge refrigerator freezer oven stove cooker hob dishwasher washer
      washing-machine dryer vacuum microwave kettle toaster blender iron coffee-machine coffeemaker
      machine electrical roomba hoover broken mixer extractor tumble-dryer
  nl: huishoudtoestel huishoudtoestellen witgoed frigo koelkast ijskast diepvries diepvriezer vriezer oven
      fornuis kookplaat vaatwasser vaatwasmachine afwasmachine wasmachine droogkast droogtrommel wasdroger
      stofzuiger microgolf microgolfoven magnetron waterkoker broodrooster mixer strijkijzer koffiezet
      koffiezetapparaat dampkap afzuigkap huishoudapparaat apparaat föhn koffieapparaat espressomachine
      stofzuigerrobot robotstofzuiger frigobox vaatwas blender frituurpan airfryers luchtbevochtiger
      ventilator babyfoon staafmixer
home/cleaning
  en: clean cleaned cleaner cleaning dirty dirt dust dusting dusty vacuum vacuuming hoover mop mopping
      sweep swept broom scrub wipe wiped stain stains polish tidy tidied mess messy chore chores housework
      dishes bleach detergent sponge bucket hygiene spill spilt
  nl: schoonmaken schoongemaakt schoonmaak schoonmaker poetsen gepoetst poets poetsvrouw poetshulp
      poetsdienst kuisen gekuist kuisvrouw kuisploeg proper vuil vuile vies stof stofzuigen gestofzuigd
      afstoffen dweilen gedweild vegen geveegd borstel bezem schrobben vlek vlekken opruimen opgeruimd
      rommel rommelig huishouden afwas afwassen bleekwater dweil emmer javel zuigen gezogen schoon spons
      doek vuilnis smerig stoffig zeep smeerboel blinken afgewassen zoog blonk
home/laundry
  en: laundry wash washed washing launder dry dried dryer drying iron ironed ironing clothes detergent
      softener fold folded stain bleach spin hang hung clothesline laundromat dry-cleaning basket load
      linen towels sheets shrink shrunk wrinkle
  nl: wassen gewassen wasgoed wasmand wasmiddel waspoeder wasverzachter wasmachine wasserette wassalon
      wasserij droger drogen gedroogd droogkast ophangen opgehangen wasdraad waslijn strijken gestreken
      strijk strijkijzer strijkdienst plooien geplooid vouwen gevouwen stomerij droogkuis vlek linnen
      handdoeken lakens krimpen gekrompen wast streek ophing kromp
home/furniture
  en: furniture table tables chair chairs desk desks sofa couch armchair bed beds mattress wardrobe
      cupboard cupboards cabinet cabinets closet drawer drawers shelf shelves bookcase stool bench curtain
      curtains carpet rug ikea mirror lamp dresser
  nl: meubel meubels meubilair tafel tafels tafeltje stoel stoelen bureau bureaus bureaustoel zetel zetels
      sofa bank bankstel bed bedden matras kleerkast kast kasten kastje lade lades schuif ladekast rek
      rekken boekenkast boekenrek kruk gordijn gordijnen tapijt vloerkleed spiegel ikea tafelblad wandkast
      hang plank vaas lamp commode nachtkastje hangkast divan hocker schap hing
home/repair
  en: repair repaired repairs repairman fix fixed fixing broken broke break handyman plumber plumbing leak
      leaking leaky pipe pipes tap faucet toilet blocked clogged drain electrician carpenter tool tools
      hammer screw screwdriver drill nail paint roof maintenance renovate renovation
  nl: herstellen hersteld herstelling herstellingen herstelt reparatie reparaties repareren gerepareerd
      kapot stuk defect gebroken klusjesman klussen klus loodgieter lek lekken lekkage gelekt lekt buis
      buizen leiding kraan kraantje wc verstopt verstopping afvoer elektricien timmerman schrijnwerker
      gereedschap hamer schroef schroevendraaier boormachine verven dak renovatie renoveren verbouwen
      verbouwing maak gemaakt spijker plakken geplakt lijm zagen boren geboord verft schilder
home/moving-house
  en: move moved moving relocate relocated relocation mover movers removal house apartment flat address
      rent renting tenant landlord lease deposit realtor buy sell sold box boxes keys property settle
      housing dwelling
  nl: verhuizen verhuisd verhuisde verhuizing verhuizer verhuizers verhuiswagen verhuisfirma verhuisdozen
      verhuislift adreswijziging adresverandering huis woning woningen appartement appartementen flat
      huren huur huurder huurders verhuurder huisbaas huurcontract huurwaarborg borg makelaar immo
      domicilie sleutels intrekken vastgoed woon woont woonde woonhuis rijhuis rijtjeshuis villa kot hut
      koopt woonst bewonen bewoond introk ingetrokken
home/garden
  en: garden gardens gardening gardener lawn grass mow mowed mower mowing plant plants planting planted
      flower flowers tree trees hedge hedges prune pruned trim weed weeds seed seeds soil compost
      fertilizer watering hose shed terrace patio greenhouse leaves rake shovel spade vegetable-garden
  nl: tuin tuinen tuintje tuinier tuinieren tuinman gazon gras grasmaaier maaien gemaaid plant planten
      geplant bloem bloemen boom bomen haag hagen heg heggen snoeien gesnoeid onkruid wieden gewied zaad
      zaden zaaien gezaaid aarde potgrond compost mest gieter tuinslang tuinhuis schuurtje terras serre
      broeikas moestuin harken schop bladeren bloempot tuinhek vijver besproeien sproeien graven groef
      roos plukken struik park kruiwagen schommel halm heester graspol spitten gespit grindpad
home/pets
  en: pet pets dog dogs puppy cat cats kitten hamster rabbit goldfish parrot budgie guinea-pig leash
      collar litter kennel vet veterinarian animal shelter breed bark barked walk feed fed chip cage bowl
      bone treat neuter
  nl: huisdier huisdieren hond honden hondje puppy pup kat katten poes poezen kitten hamster konijn
      konijnen goudvis papegaai parkiet cavia leiband hondenriem riem halsband kattenbak kattenluik hok
      mand dierenarts veearts asiel dierenasiel ras blaffen geblaft hondenpoep uitlaten voederen gechipt
      kooi voerbak baasje katje beestje aai miauwen voeren staart poot kwispelen dier vis poedel labrador
      herder uitliet uitgelaten
home/neighbours
  en: neighbour neighbours neighbor neighbors neighbourhood neighborhood noise noisy loud nuisance
      complaint complain fence wall hedge upstairs downstairs next-door quarrel quarrelled party street
      borrow community resident residents local shared boundary
  nl: buur buren buurman buurvrouw buurtbewoner buurtbewoners overbuur overburen bovenburen onderburen
      buurt wijk straat omwonenden geluidsoverlast burenlawaai nachtlawaai overlast hinder lawaai klagen
      geklaagd klacht omheining schutting haag perceelgrens burenruzie ruzie bewoner bewoners
      burenbemiddeling buurtfeest buurmeisje buurjongen wijkbewoners
home/energy-utilities
  en: energy electricity electric power gas water meter meters reading readings utility utilities supplier
      provider consumption kwh solar panel panels blackout outage cut tariff insulation green renewable
      grid bill fuse breaker mains sewage
  nl: energie elektriciteit stroom gas aardgas water watermeter meter meters meterstand meterstanden
      gasmeter nutsvoorziening nutsvoorzieningen energieleverancier leverancier verbruik verbruikt kwh
      zonnepaneel zonnepanelen stroompanne stroomstoring stroomuitval isolatie isoleren geïsoleerd groene
      energieprijs energiefactuur stroomnet netbeheerder fluvius zekering aftappen terugdraaiteller
      waterleiding elektrische gaskachel energiebron
home/waste-recycling
  en: waste rubbish garbage trash bin bins recycle recycled recycling dump dumped dumping litter container
      compost plastic glass paper cardboard sorting sort collection collected skip bulky refuse landfill
      dispose disposal hazardous bag fly-tipping
  nl: afval vuilnis vuilbak vuilbakken vuilnisbak prullenbak prullenmand kliko vuilniszak vuilniszakken
      huisvuil huisvuilzak restafval gft pmd papier karton glas glasbak glascontainer container
      containerpark recyclagepark recycleren gerecycleerd recyclage sorteren gesorteerd ophaling opgehaald
      grofvuil sluikstort sluikstorten gestort zwerfvuil milieustraat vuilkar composteren vuilnisemmer
      weggooien gooi buitenzetten buitengezet blikje
shopping/orders
  en: order orders ordered ordering purchase purchased purchases buy buys bought buying item items cart
      basket checkout confirm confirmation amazon product products quantity stock availability reorder
      preorder place customer restock sold-out backorder
  nl: bestelling bestellingen bestellen besteld bestelde bestelt aankoop aankopen aangekocht aanschaffen
      aangeschaft kopen kocht gekocht koopt artikel artikelen product producten winkelmand winkelmandje
      winkelwagen afrekenen bevestiging bestelbevestiging bestelnummer bol voorraad leverbaar uitverkocht
      nabestellen bijbestellen hoeveelheid klant afgehaald aangeboden aankocht
shopping/delivery-status
  en: delivery deliver delivered track tracking parcel parcels package packages shipping shipped ship
      shipment courier mail post arrive arrived late delayed missing estimated status doorstep address
      signature pickup dispatch warehouse carrier ups dhl
  nl: levering leveringen leveren geleverd leverde bezorging bezorgen bezorgd bezorger pakje pakjes pakket
      pakketten pakketje verzending verzonden verzenden verstuurd track-and-trace trackingcode volgen
      onderweg koerier bpost postnl dhl postbode leverdatum levertijd levertermijn aankomen aangekomen
      vertraagd zoekgeraakt afhaalpunt thuislevering zending toekomen toegekomen zond brengen gebracht
      bracht aankwam toekwam
shopping/returns
  en: return returned returns exchange exchanged swap wrong damaged faulty defective refund warranty
      guarantee receipt label unwanted send-back policy money-back replacement complaint broken unused
      original packaging days store-credit
  nl: retour retourneren geretourneerd retourzending terugsturen teruggestuurd terugzenden terugbrengen
      teruggebracht ruilen geruild omruilen omgeruild inruilen verkeerd beschadigd defect stuk garantie
      waarborg kassaticket kassabon bon aankoopbewijs retourlabel bedenktijd herroepingsrecht verpakking
      terugnemen teruggenomen omwisselen teruggaf teruggeven terugzond terugbracht terugnam teruggegeven
shopping/price
  en: price prices pricing priced cost costs costly cheap cheaper cheapest expensive pricey discount
      discounts sale sales bargain offer offers coupon voucher promo deal reduction reduced affordable
      worth value quote dear overpriced negotiate haggle
  nl: prijs prijzen prijskaartje kost kosten kostte gekost kostprijs goedkoop goedkoper goedkope
      goedkoopste duur duurder dure korting kortingen kortingsbon kortingscode solden uitverkoop koopje
      aanbieding aanbiedingen promotie promo reductie afgeprijsd betaalbaar waard waarde offerte afdingen
      onderhandelen spotprijs duurst kostbaar afdong afgedongen
shopping/clothes-sizes
  en: clothes clothing size sizes fit fits fitting shirt trousers pants jeans dress skirt jacket coat
      sweater jumper shoe shoes boots sock underwear hat tight loose small medium large wear wore worn
      try-on fabric cotton outfit uniform
  nl: kleren kleding kledij maat maten passen gepast past pasvorm hemd t-shirt broek jeans jurk kleed rok
      jas vest trui schoen schoenen laarzen sok sokken ondergoed muts pet smal wijd eng small medium large
      dragen gedragen droeg paskamer pashokje stof katoen kledingmaat schoenmaat uniform werkkledij bloes
      blouse handschoen wanten mantel kous panty pyjama laars mouw das stropdas riem zakdoek hoed sjaal
      zwembroek bikini badpak bh trainingspak zool kraag knoop rits leer zit sandaal slippers beha
      bretellen flanel nylon fluweel sokje
shopping/jewellery-accessories
  en: jewellery jewelry jewel ring rings necklace bracelet earring earrings watch watches gold golden
      silver diamond diamonds pearl gem brooch chain pendant jeweller carat engraved handbag purse scarf
      belt sunglasses glasses wristwatch tiara
  nl: juweel juwelen sieraad sieraden ring ringen trouwring halsketting ketting kettinkje armband oorbel
      oorbellen horloge horloges polshorloge goud gouden zilver zilveren diamant diamanten parel edelsteen
      broche hanger juwelier karaat graveren handtas sjaal riem zonnebril bril kroon kroontje kostbaar
      zakmes smaragd robijn saffier kraal
shopping/gifts
  en: gift gifts present presents wrap wrapped wrapping giftcard gift-card voucher surprise surprised
      birthday christmas bouquet flowers bow ribbon wishlist wish donate donation souvenir anniversary
      hamper secret-santa chocolates idea recipient
  nl: cadeau cadeaus cadeautje cadeautjes geschenk geschenken kado cadeaubon geschenkbon inpakken ingepakt
      geschenkpapier verrassing verrassen verrast verjaardag kerst sinterklaas boeket bloemen strik lint
      verlanglijst verlanglijstje wens schenken geschonken doneren souvenir attentie presentje
      geboortelijst kerstcadeau schonk gaf pakje surprise cadeaupapier geef gegeven
shopping/shops-online
  en: shop shops shopping store stores webshop e-commerce ecommerce amazon ebay online mall market outlet
      boutique retailer cashier checkout till counter opening-hours open closed seller vendor marketplace
      website cart supermarket pharmacy department secondhand
  nl: winkel winkels winkelen gewinkeld shoppen geshopt shop webshop webwinkel online bol zalando coolblue
      amazon winkelcentrum warenhuis markt marktkraam outlet boetiek winkelstraat handelaar kassa kassier
      kassierster toonbank openingsuren openingstijden koopzondag verkoper verkoopster tweedehands
      kringwinkel vinted marktplaats kraam koop kocht etalage gekocht
phone/calls
  en: call calls called calling caller dial dialled dialed phone telephone ring rang rung ringing hang
      hung voicemail speakerphone missed answer answered line busy number contact contacts redial hotline
      landline reachable switchboard operator extension conversation
  nl: bellen gebeld belde belt opbellen opgebeld telefoon telefoons telefoneren getelefoneerd telefonisch
      telefoontje telefoongesprek oproep oproepen opgeroepen beller rinkelen ophangen opgehangen opnemen
      voicemail luidspreker gemist nummer telefoonnummer contact contacten bezettoon terugbellen
      teruggebeld bereikbaar onbereikbaar doorverbinden doorverbonden telefooncentrale vaste toestel gsm
      mobieltje hing opgenomen ophing opriep opnam
phone/texting
  en: text texts texted texting sms message messages messaging messenger whatsapp chat chats chatted send
      sent reply replied respond responded response read unread inbox emoji conversation recipient
      imessage signal telegram group notify
  nl: sms sms'en sms'je ge-sms't bericht berichten berichtje berichtjes sturen stuurde gestuurd verstuurd
      whatsapp whatsappen whatsappgroep appen geappt appje messenger chat chatten gechat antwoorden
      antwoord geantwoord beantwoorden ongelezen gelezen tekstbericht emoji doorsturen doorgestuurd
      gesprek groepschat stuurt zend zond sms't smsje tekst typ getypt schrijf
phone/battery
  en: battery batteries charge charged charger charging charge-level power powerbank percentage percent
      drain drained drains empty flat dead low full plugged plug cable usb lithium standby recharge
      recharged accu lasts
  nl: batterij batterijen accu accu's oplader opladen opgeladen oplaadkabel laden geladen lader leeg
      leeglopen leeggelopen plat vol batterijniveau powerbank percentage stroom kabel usb usb-c stekker
      snellader laadstation batterijduur levensduur laadt leegliep
phone/find-my-phone
  en: find found locate located lost misplaced mislaid phone cellphone smartphone mobile iphone android
      ring whereabouts tracker gps track airtag missing search couch remotely erase forgot
  nl: vinden gevonden vond terugvinden teruggevonden zoeken gezocht zoek kwijt kwijtgeraakt verloren
      telefoon gsm mobieltje smartphone iphone android lokaliseren gelokaliseerd locatie rinkelen opsporen
      opgespoord tracker airtag vergeten laatst zoekgeraakt vindt zocht ligt terugvond vergat
phone/device-hardware
  en: phone smartphone mobile cellphone handset tablet ipad laptop computer pc desktop screen monitor
      keyboard mouse touchscreen headset usb dock docking cable device hardware sim webcam cracked freeze
      frozen slow crash crashed reboot restart memory storage
  nl: gsm gsm's mobieltje mobiel smartphone telefoontoestel tablet ipad laptop laptops computer computers
      pc pc's desktop scherm beeldscherm monitor toetsenbord klavier muis aanraakscherm headset
      dockingstation kabel toestel simkaart webcam barst gebarsten vastgelopen vastloopt traag crash
      gecrasht herstarten heropstarten geheugen opslag apparaat toetsen knop start
phone/settings
  en: setting settings configure configured configuration setup preference preferences option options
      adjust adjusted toggle enable disable default reset mode volume brightness customise customize
      personalise profile menu notification ringtone wallpaper aeroplane-mode
  nl: instelling instellingen instellen ingesteld stel configureren geconfigureerd configuratie voorkeur
      voorkeuren optie opties aanpassen aangepast wijzigen gewijzigd inschakelen uitschakelen
      uitgeschakeld standaard resetten gereset fabrieksinstellingen modus helderheid beltoon achtergrond
      meldingen vliegtuigmodus profiel menu zet aanzetten uitzetten aangezet uitgezet verander schakel
      geschakeld
phone/language-accent-speed
  en: language languages accent accents voice voices british american australian speak spoke spoken talk
      talking faster slower speed slow slowly quicker quickly pace whisper whispering english spanish
      french male female switch pronunciation tone dialect
  nl: taal talen taalinstelling accent accenten stem stemmen brits amerikaans spreken spreek sprak
      gesproken praten gepraat sneller trager langzamer snelheid tempo traag langzaam fluisteren
      gefluisterd mannenstem vrouwenstem engels frans nederlands vlaams overschakelen uitspraak toon
      dialect spreekt accentje
phone/name-details-change
  en: name names surname rename renamed change changed changing update updated edit modify correct
      correction nickname username address email number personal details data profile record maiden
      married misspelled gender title
  nl: naam namen achternaam familienaam voornaam naamswijziging naamsverandering hernoemen hernoemd
      wijzigen gewijzigd wijziging veranderen veranderd aanpassen aangepast bijwerken verbeteren verbeterd
      bijnaam gebruikersnaam persoonsgegevens gegevens adres adreswijziging profiel meisjesnaam gehuwd
      foutgespeld roepnaam
phone/apps
  en: app apps application applications install installed installation uninstall download downloaded
      update updated updates upgrade version playstore appstore app-store google-play launch software
      program open crash crashing beta plugin feature features icon developer compatible
  nl: app apps applicatie applicaties toepassing toepassingen installeren geïnstalleerd installatie
      verwijderen downloaden gedownload update updates updaten geüpdatet bijwerken bijgewerkt versie
      playstore appstore opstarten opgestart software programma programma's crashen gecrasht functie
      functies icoon icoontje ontwikkelaar open start
phone/internet-wifi
  en: internet wifi wi-fi wireless network networks router modem connection connect connected disconnect
      disconnected signal bandwidth broadband fibre fiber data roaming hotspot 4g 5g ethernet lan vpn
      offline online speed provider coverage outage latency lag buffer
  nl: internet wifi draadloos netwerk netwerken router modem verbinding verbindingen verbinden verbonden
      internetverbinding wifiverbinding signaal bereik bandbreedte breedband glasvezel data mobieledata
      databundel roaming hotspot 4g 5g kabel vpn offline online internetsnelheid provider telenet proximus
      kpn ziggo storing netwerkstoring uitgevallen surfen
phone/passwords-login
  en: password passwords passcode login log-in logon logged sign-in signin username user credentials
      forgot forgotten reset unlock locked lockout access authenticate authenticator two-factor 2fa mfa
      otp verification code token biometric fingerprint faceid recover recovery portal
  nl: wachtwoord wachtwoorden paswoord paswoorden inloggen ingelogd login aanloggen aangelogd aanmelden
      aangemeld gebruikersnaam gebruiker inloggegevens vergeten resetten gereset ontgrendelen ontgrendeld
      vergrendeld toegang toegangscode authenticator tweestapsverificatie tweefactor code sms-code token
      vingerafdruk gezichtsherkenning itsme herstellen hersteld vergat
phone/email
  en: email emails e-mail e-mails mail mails mailbox inbox outbox spam junk attachment attachments attach
      forward forwarded reply replied send sent receive received sender recipient cc bcc draft drafts
      subject compose gmail outlook unread newsletter signature unsubscribe
  nl: e-mail e-mails email emails mail mails mailen gemaild mailtje mailtjes mailadres e-mailadres mailbox
      postvak inbox spam ongewenste bijlage bijlagen bijvoegen bijgevoegd doorsturen doorgestuurd
      beantwoorden beantwoord versturen verstuurd verzonden ontvangen ontving afzender ontvanger concept
      onderwerp gmail outlook ongelezen nieuwsbrief handtekening mailde lees stuur stuurt stuurde schreef
      schrijf zend zond bericht
phone/printer-scanner
  en: printer printers print printed printing printout scan scanned scanner copy copies copier photocopier
      photocopy toner ink cartridge cartridges paper jam jammed tray duplex fax laminator plotter
      monochrome staple page pages
  nl: printer printers printen geprint print afdrukken afgedrukt afdruk kleurenafdruk uitprinten
      uitgeprint scannen gescand scanner scan kopie kopies kopieën kopiëren gekopieerd kopieerapparaat
      kopieermachine fotokopie toner inkt cartridge inktpatroon papier papierstoring vastgelopen
      papierlade recto-verso laminator nietjes
phone/sync-backup
  en: sync synced syncing synchronise synchronize synchronisation synchronization pair paired pairing
      bluetooth cloud backup back-up restore restored device devices connect connected link linked
      transfer upload uploaded icloud onedrive dropbox drive storage export import airdrop
  nl: synchroniseren gesynchroniseerd synchronisatie sync koppelen gekoppeld koppeling bluetooth cloud
      back-up backup herstellen teruggezet toestellen apparaten verbinden verbonden overzetten overgezet
      overdragen uploaden geüpload icloud onedrive dropbox opslag opslaan opgeslagen exporteren importeren
      geïmporteerd overdroeg overgedragen opsloeg
phone/privacy-data
  en: privacy private gdpr confidential confidentiality data personal consent cookie cookies tracking
      tracked spy spying surveillance leak leaked breach anonymous anonymise encrypt encrypted eavesdrop
      record recording listening share shared delete third-party protection sensitive hacked
  nl: privacy privé avg gdpr vertrouwelijk vertrouwelijkheid gegevens persoonsgegevens gegevensbescherming
      toestemming cookie cookies volgen gevolgd bespioneren spioneren bewaking camerabewaking gelekt
      datalek anoniem anonimiseren versleuteld versleuteling afluisteren afgeluisterd meeluisteren delen
      gedeeld wissen gewist gevoelig beroepsgeheim discretie discreet spion
phone/files-documents
  en: file files folder folders document documents pdf word excel spreadsheet save saved delete deleted
      open edit edited rename shared sharepoint drive attachment archive archived template upload version
      copy paste sheet desktop directory overwritten unsaved
  nl: bestand bestanden map mappen document documenten pdf word excel spreadsheet rekenblad opslaan
      opgeslagen bewaren bewaard verwijderen verwijderd gewist bewerken bewerkt hernoemen gedeelde
      sharepoint schijf bijlage archief archiveren gearchiveerd sjabloon uploaden versie knippen plakken
      geplakt kopiëren overschreven open kopie opsloeg
phone/media-controls
  en: play pause paused stop stopped resume resumed rewind forward fast-forward skip skipped next previous
      back mute unmute button remote screen fullscreen subtitles loop shuffle press tap scroll swipe click
  nl: afspelen afgespeeld pauzeren gepauzeerd pauze stoppen gestopt hervatten hervat terugspoelen
      teruggespoeld doorspoelen doorgespoeld overslaan volgende vorige terug dempen knop knoppen
      afstandsbediening scherm ondertitels drukken klikken geklikt tikken scrollen swipen vegen speel
      stopt spoel ga zet skip oversloeg overgeslagen
talk/greeting
  en: hello hi hey howdy greetings greeting welcome good-morning good-afternoon good-evening morning hiya
      yo sup meet nice introduce introduced pleased dear salute wave g'day salutations hullo
  nl: hallo hoi hey dag goedendag goeiedag goedemorgen goeiemorgen goedemiddag goeienamiddag goedenavond
      goeienavond welkom gegroet groet groeten begroeten begroet begroeting aangenaam kennismaken
      kennismaking voorstellen daag moin geachte beste ahoi hai yo dagje goeie ontmoet
talk/goodbye
  en: goodbye bye bye-bye farewell ciao cheerio later tata goodnight good-night leaving leave parting cya
      adieu night adios ttyl signing-off regards yours sincerely cheers
  nl: ziens dag doei daag salu ciao straks vaarwel goedenacht goeienacht slaapwel welterusten afscheid
      afscheidnemen houdoe ajuus adieu bye groetjes hoogachtend uitzwaaien uitgezwaaid later tschüss
      saluut doeg dada
talk/jokes
  en: joke jokes joking funny funniest laugh laughed laughing laughter humor humour humorous pun puns
      hilarious comedian comedy amuse amused amusing riddle tease teased prank silly punchline lol haha
      smile giggle
  nl: mop moppen mopje grap grappen grapje grapjes grappig grappige grappigste lachen gelachen lachte lach
      humor humoristisch woordspeling hilarisch komiek cabaret plezier leuk raadsel plagen geplaagd
      geintje gein lol haha glimlach giechelen mopjes gek vertel
talk/are-you-a-bot
  en: bot bots robot robots human person real computer machine ai artificial intelligence chatbot program
      virtual assistant android programmed alive operator agent genuine automated speaking living cyborg
      siri alexa
  nl: robot robots bot chatbot mens menselijk menselijke echt echte persoon computer machine ai kunstmatig
      kunstmatige intelligentie artificieel programma virtueel assistent levend geprogrammeerd medewerker
      automatisch siri alexa
talk/assistant-origin
  en: maker creator created creators invented inventor built developer developers designed company owner
      boss employer origin born birthplace hometown live reside come located age old birthday work working
      programmer programmers
  nl: maker schepper gemaakt ontworpen ontwerper uitgevonden uitvinder gebouwd ontwikkelaar ontwikkelaars
      ontwikkeld bedrijf eigenaar baas werkgever herkomst afkomst afkomstig geboren geboorteplaats vandaan
      wonen woont woon geprogrammeerd programmeur programmeurs oorsprong werkt
talk/assistant-abilities
  en: help helpful capable ability abilities capability skills skill functions function features topics
      topic ask question questions tell assist assistance commands command options learn teach offer
      knowledge purpose guidance
  nl: helpen geholpen hielp hulp help hulpmiddel bekwaam vaardigheid vaardigheden mogelijkheden functie
      functies onderwerp onderwerpen vraag vragen gevraagd vroeg bijstaan assisteren opdracht opdrachten
      commando's leren geleerd aanbieden kennis uitleg uitleggen uitgelegd bijstond bijgestaan aanbood
      aangeboden
talk/names-assistant-user
  en: name names called call named nickname address refer known surname alias title recall remember
      christened identity whoami name-tag namesake initials first-name last-name
  nl: naam namen heet heten heette geheten noemen genoemd noemde noem bijnaam voornaam achternaam
      familienaam roepnaam aanspreken aangesproken aanspreking onthouden titel alias gedoopt initialen
      naamgenoot naamkaartje aansprak onthield
talk/yes
  en: yes yeah yep yup sure absolutely definitely certainly affirmative correct indeed okay ok alright
      right agreed true exactly totally positive aye confirmed fine course roger
  nl: ja jawel jazeker zeker tuurlijk natuurlijk uiteraard absoluut inderdaad oké ok okay akkoord juist
      klopt correct precies helemaal prima jep yep vast welja bevestigend goed tof yes klaar
talk/no
  en: no nope nah never negative incorrect wrong false nay none not nothing neither disagree refuse untrue
      denied nobody nowhere neither-nor uh-uh
  nl: nee neen nooit niet niets geen negatief fout onjuist verkeerd onwaar noch allerminst geenszins
      weigeren ontkennen ontkend niemand nergens evenmin nee-nee nope
talk/maybe-uncertain
  en: maybe perhaps possibly unsure uncertain uncertainty doubt doubts doubtful undecided probably likely
      unlikely guess idea dunno either depends might unclear hesitate hesitation
  nl: misschien mogelijk wellicht mogelijks onzeker onzekerheid twijfel twijfels twijfelen getwijfeld
      twijfelachtig waarschijnlijk vermoedelijk onbeslist aarzelen geaarzeld gok gokken afhangen hangt
      eventueel onduidelijk blijkbaar denkelijk afhing
talk/repeat
  en: repeat repeated repeating again say said pardon sorry excuse hear heard rephrase slower understand
      understood misheard clarify catch caught louder unclear reiterate restate replay
  nl: herhalen herhaald herhaling herhaal opnieuw nogmaals zeggen gezegd zei pardon sorry excuseer
      verstaan verstond begrijpen begrepen begreep snappen gesnapt verduidelijken duidelijker trager
      luider wablief huh watblief zeiden
talk/cancel-stop
  en: cancel cancelled canceled cancellation stop stopped quit abort undo nevermind never-mind forget
      ignore dismiss end shut silence enough drop dropped scrap leave halt desist discard revoke
  nl: annuleren geannuleerd annulering annulatie annuleer stoppen gestopt stop afbreken afgebroken
      ophouden opgehouden negeren genegeerd genoeg ongedaan schrappen geschrapt afgelasten afgelast
      afzeggen afgezegd intrekken ingetrokken vergeet stopt stil zwijg hou weg annuleerde afbrak ophield
      afzei introk
talk/thanks-compliment
  en: thank thanks thankyou thank-you grateful gratitude appreciate appreciated appreciation cheers
      compliment compliments praise praised great awesome amazing wonderful excellent fantastic brilliant
      splendid helpful kudos bravo welcome congratulations love perfect
  nl: bedankt dank dankjewel dankuwel danken gedankt merci dankbaar dankbaarheid waarderen gewaardeerd
      waardering compliment complimenten lof prijzen geprezen geweldig fantastisch schitterend uitstekend
      super proficiat gefeliciteerd bravo bedanken welgemeend petje chapeau dankt dankwel goed knap topper
      lief
talk/complaint-insult
  en: stupid idiot dumb useless annoying annoyed hate hated rubbish terrible horrible worst ridiculous
      moron shut insult insulted insults curse cursed swear swore sworn rude pathetic suck sucks hopeless
      damn disappointing disappointed
  nl: stom stomme dom idioot onnozel nutteloos waardeloos irritant vervelend ergerlijk ergeren geërgerd
      haten haat verschrikkelijk vreselijk slechtste belachelijk sukkel eikel beledigen beledigd
      belediging schelden gescholden uitschelden uitgescholden vloeken gevloekt onbeleefd lomp
      teleurgesteld teleurstellend verdomme dwaas gek idiote klote shit stommerik lul dommerik rotzak
      zwijn ezel onzin schold uitschold
talk/hobbies
  en: hobby hobbies pastime interest interests fun leisure free-time enjoy enjoyed favourite favorite knit
      knitting sew sewing painting paint drawing draw drew drawn crafts collect collecting fishing
      photography dance dancing choir instrument reading gaming hiking club
  nl: hobby hobby's vrijetijdsbesteding vrijetijd tijdverdrijf interesse interesses plezier ontspanning
      ontspannen genieten genoten lievelingsbezigheid favoriet breien gebreid haken naaien genaaid
      schilderen geschilderd tekenen getekend knutselen geknutseld verzamelen vissen fotografie dansen
      gedanst koor muziekinstrument club vereniging wandelen tuinieren puzzelen vist tekende schaken
      dansles lezen avontuur las gelezen
talk/fun-facts
  en: fact facts trivia interesting fascinating random curious curiosity knowledge surprising amazing
      unusual weird strange discover learn history science record world invention odd intriguing surprise
      mysterious
  nl: weetje weetjes feit feiten feitje interessant interessante boeiend boeiende willekeurig nieuwsgierig
      nieuwsgierigheid kennis verrassend wonderlijk ongewoon vreemd raar ontdekken ontdekt leerrijk
      geschiedenis wetenschap wereldrecord uitvinding wistjedat merkwaardig opmerkelijk mysterie
      mysterieus geheimzinnig raadsel gek magie magisch typisch curieus uniek fascinerend fabelachtig
      legendarisch toverij toveren tovenaar fee truc absurd
talk/meaning-of-life
  en: meaning life purpose philosophy philosophical philosopher existence exist universe soul fate destiny
      happiness living human spirituality death reason why consciousness mortal mankind truth eternal
      wisdom
  nl: zin leven levensvraag doel filosofie filosofisch filosoof bestaan bestaat heelal universum ziel lot
      noodlot lotsbestemming geluk spiritualiteit dood sterfelijk reden bewustzijn mensheid waarheid
      eeuwig wijsheid betekenis levensdoel bestond bestaand geest schepping wijs dogma utopie paradox
talk/spelling
  en: spell spells spelled spelt spelling letter letters alphabet misspelled misspelling write written
      wrote vowel consonant capital uppercase lowercase hyphen apostrophe grammar punctuation dictation
      typo typos syllable word accent
  nl: spellen gespeld spelt spelling spelfout spelfouten letter letters alfabet schrijven geschreven
      schreef schrijfwijze klinker medeklinker hoofdletter hoofdletters onderkast koppelteken apostrof
      grammatica leesteken dictee tikfout typfout lettergreep woord dt-fout schrijffout
talk/definitions
  en: define defined definition definitions mean means meant meaning meanings word words term terms
      dictionary explain explained explanation synonym synonyms antonym wikipedia describe encyclopedia
      vocabulary jargon abbreviation acronym concept etymology understand
  nl: definiëren gedefinieerd definitie definities betekenen betekent betekende betekenis betekenissen
      woord woorden term termen woordenboek uitleggen uitgelegd uitleg verklaren verklaring synoniem
      synoniemen tegengestelde wikipedia omschrijven omschreven omschrijving encyclopedie woordenschat
      vakjargon afkorting afkortingen begrip
talk/calculations
  en: calculate calculated calculation calculator math maths mathematics arithmetic add addition plus
      subtract subtraction minus multiply multiplied multiplication times divide divided division sum
      square root percent percentage fraction average equation equals algebra geometry compute
  nl: berekenen berekend berekening uitrekenen uitgerekend rekenen gerekend rekenmachine wiskunde rekensom
      som optellen opgeteld optelling plus aftrekken afgetrokken min vermenigvuldigen vermenigvuldigd maal
      keer delen gedeeld deling vierkantswortel wortel procent percentage breuk gemiddelde vergelijking
      kwadraat reken hoeveel tel telt uitkomst aftrok
talk/unit-conversion
  en: convert converted conversion unit units measurement measure metric imperial inch inches foot feet
      yard centimeter centimetre meter kilometers mile miles pound pounds kilogram kilo gram grams ounce
      ounces litre liter gallon cup cups tablespoon teaspoon pint celsius fahrenheit
  nl: omrekenen omgerekend omzetten omgezet eenheid eenheden maat maateenheid meten gemeten metrisch inch
      duim voet meter centimeter kilometer mijl mijlen pond kilogram kilo gram liter deciliter gallon
      kopje eetlepel theelepel celsius fahrenheit ons maatbeker weeg millimeter milliliter ton
talk/dice-coin-random
  en: dice roll rolled rolling throw threw thrown flip flipped coin heads tails toss tossed random
      randomly pick choose chose chosen lottery lot draw drew drawn luck chance gamble raffle six-sided
      shuffle bet odds
  nl: dobbelsteen dobbelstenen dobbelen gedobbeld gooien gooi gegooid werpen geworpen rollen gerold munt
      muntstuk kop kruis opgooien opgegooid tossen willekeurig kiezen gekozen koos loterij lotto loten
      geloot lootje trekken getrokken geluk kans toeval gokken tombola wierp troef trok
talk/small-talk-feelings
  en: feel felt feeling mood happy sad bored boring lonely fine tired excited chat chatter conversation
      story stories tell told think thought opinion favorite like day funny interesting weekend secret
  nl: voelen gevoeld voelde gevoel gevoelens stemming humeur blij gelukkig verdrietig verveeld vervelen
      saai eenzaam alleen moe opgewonden babbelen gebabbeld babbel praatje kletsen gekletst gesprek
      verhaal verhalen vertellen verteld mening denken gedacht dacht geheim leuk gekke
talk/sing-poem-story
  en: sing sang sung song singing poem poems poetry rhyme rhymes story stories fairytale fairy-tale tale
      bedtime tell told recite read aloud lullaby rap verse beatbox narrative legend fable limerick
  nl: zingen zong gezongen zing lied liedje gedicht gedichten gedichtje dichter poëzie rijm rijmen gerijmd
      verhaal verhalen verhaaltje sprookje sprookjes vertellen verteld voordragen voorlezen voorgelezen
      slaapliedje wiegelied rappen vers legende fabel dicht las spookverhaal voordroeg voorlas
talk/apology
  en: sorry apologise apologize apologised apologized apology apologies excuse excuses forgive forgave
      forgiven pardon regret regrets regretted mistake fault blame inconvenience unfortunately amends
      remorse guilty ashamed condolence
  nl: sorry excuus excuses excuseer excuseren verontschuldigen verontschuldigd verontschuldiging
      verontschuldigingen vergeven vergaf vergiffenis pardon spijt spijtig spijten betreuren betreurd
      jammer vergissing vergist ongemak helaas schuldig schuld schaamte beschaamd
people/family
  en: family families mother father mom mum mommy mummy dad daddy parent parents brother brothers sister
      sisters sibling siblings grandmother grandma grandfather grandpa grandparents grandchild uncle aunt
      cousin nephew niece relative relatives son daughter in-laws stepfather stepmother twin twins kin
      household
  nl: familie familieleden gezin gezinnen moeder mama mams vader papa paps ouder ouders broer broers zus
      zussen zuster oma opa grootmoeder grootvader grootouders bomma bompa kleinkind kleinkinderen oom
      nonkel tante neef nicht zoon zonen dochter dochters schoonouders schoonmoeder schoonzus stiefvader
      plusouder tweeling kozijn peter zusje zusjes tantes kleinzoon kleindochter schoonvader schoonbroer
      stiefmoeder halfbroer meter gezinsleden peetoom ma pa thuis peetvader zoontje oudoom verwant
      voorouder nakomeling
people/friends
  en: friend friends friendly friendship buddy buddies pal mate mates bestie acquaintance acquaintances
      companion companionship social socialise socialize hang-out lonely loneliness contact befriend
      unfriend peer peers roommate classmate guest
  nl: vriend vrienden vriendin vriendinnen vriendschap vriendschappen maat maten makker makkers kameraad
      kameraden kennis kennissen boezemvriend bevriend vriendengroep sociaal eenzaam eenzaamheid
      huisgenoot klasgenoot kotgenoot omgaan leeftijdsgenoot vriendelijk gezelschap aanspraak gabber gast
      kerel omging omgegaan
people/relationships-wedding
  en: relationship relationships partner boyfriend girlfriend husband wife spouse married marry marriage
      wedding bride groom engaged engagement fiance date dating dated love romantic romance kiss kissed
      divorce divorced separated separation ex honeymoon couple single flirt crush anniversary widow
      widower valentine
  nl: relatie relaties partner vriend vriendin lief echtgenoot echtgenote man vrouw getrouwd trouwen
      trouwde trouwfeest huwelijk huwelijken bruiloft bruid bruidegom verloofd verloving verloofde
      samenwonen samenwonend liefde verliefd zoenen kussen gekust scheiding gescheiden echtscheiding ex
      huwelijksreis koppel vrijgezel single daten weduwe weduwnaar valentijn lieveling schat geliefde hou
      houden hield kuste liefdevol romantisch romantiek bruidspaar echtpaar huwen gehuwd verkering paar
      vrijen seks seksueel seksuele knuffelen minnaar minnares wellust hartstocht ongehuwd polygamie
      vrijer prostituee prostitutie
people/children-babies
  en: child children kid kids baby babies infant toddler newborn boy boys girl girls pregnant pregnancy
      born birth midwife nursery daycare childcare babysitter nanny crib stroller pram diaper nappy
      diapers breastfeed bottle toys toy playground kindergarten adoption maternity paternity teenager
      upbringing raise
  nl: kind kinderen kindje baby baby's zuigeling peuter peuters kleuter kleuters jongen jongens meisje
      meisjes zwanger zwangerschap geboren geboorte bevalling bevallen vroedvrouw kinderopvang opvang
      crèche kinderdagverblijf onthaalmoeder onthaalouder babysit oppas kinderwagen buggy luier luiers
      pamper pampers borstvoeding papfles speelgoed speeltuin speelplein adoptie moederschapsrust
      ouderschapsverlof tiener opvoeden opvoeding kindertijd jongetje baby'tje dreumes kids kinderachtig
      wieg speelt spelen babykamer beviel
people/birthdays-parties
  en: birthday birthdays party parties celebrate celebrated celebration anniversary cake candles balloon
      balloons invite invited invitation invitations guest guests host surprise toast cheers barbecue bbq
      reception gathering reunion decorations festive dance banquet congratulate farewell-party
  nl: verjaardag verjaardagen jarig verjaren verjaart verjaardagsfeest feest feesten feestje feestjes
      gevierd vieren viering vierde taart taarten kaarsjes ballon ballonnen uitnodigen uitgenodigd
      uitnodiging genodigden gast gasten gastheer receptie fuif barbecue bbq slingers versiering jubileum
      reünie trakteren getrakteerd traktatie proosten feliciteren gefeliciteerd bedrijfsfeest
      personeelsfeest feestvieren gefeest feestelijk cadeautjes vrolijk dansen
people/religion-celebrations
  en: religion religious church mosque synagogue temple god pray prayed prayer faith believe belief priest
      pastor imam rabbi bible quran christian christianity muslim islam jewish hindu buddhist christmas
      easter ramadan eid hanukkah diwali lent baptism communion funeral santa halloween worship holy mass
      headscarf fasting
  nl: religie religieus geloof geloven gelovig godsdienst godsdiensten kerk kerken moskee moskeeën
      synagoge tempel god bidden gebeden gebed priester pastoor dominee imam rabbijn bijbel koran christen
      christelijk katholiek moslim moslims islam joods hindoe boeddhist kerst kerstmis pasen ramadan
      suikerfeest offerfeest doop communie lentefeest sinterklaas halloween carnaval mis heilig hoofddoek
      vasten gebedsruimte zegen zegening duivel engel zonde vroom kerststal kerstboom paasei paaseieren
      offer altaar paradijs psalm pelgrim plechtig
people/death-funeral
  en: death dead died dies dying deceased funeral burial bury buried grave graveyard cemetery cremation
      cremated coffin mourning mourn grief grieve bereavement condolence condolences widow heir
      inheritance inherit testament ashes obituary passed suicide orphan memorial mortuary
  nl: dood doden overlijden overleden overleed sterven stierf gestorven sterfgeval overlijdensakte
      begrafenis begraven begraafplaats kerkhof graf uitvaart crematie gecremeerd kist rouw rouwen
      rouwverlof verdriet deelneming condoleances weduwe weduwnaar erfgenaam erfenis erven geërfd
      testament nabestaanden zelfdoding zelfmoord weeskind rouwkaart assen lijk doodgaan doodgegaan
      doodging sterft begroef nalaten gesneuveld naliet
people/clothing-appearance
  en: look looks appearance hair haircut hairdresser barber beard moustache shave shaved makeup cosmetics
      lipstick perfume tattoo piercing nails skin beautiful pretty handsome ugly attractive stylish
      fashion outfit dress dressed wear wore worn uniform tall blond bald wrinkles glasses groomed
  nl: uiterlijk uitzicht uitzien haren kapsel kapper kapster kapsalon baard snor scheren geschoren make-up
      cosmetica lippenstift parfum tatoeage piercing nagels huid mooi mooie knap knappe lelijk
      aantrekkelijk stijlvol mode outfit kleden gekleed dragen gedragen droeg uniform kaal blond rimpels
      bril verzorgd haarkleur haarstijl haarsnit schoonheid slank lange zag eruitzien eruitzag gestalte
      figuur uitstraling gezicht elegant lok krullen naakt bloot behaard pruik gewaad pels uitzag
      uitgezien schoor
people/age
  en: age ages aged old older oldest elder elderly senior seniors young younger youngest youth birthdate
      born birthday generation adult adulthood childhood teenager pensioner middle-aged minor retirement
      aging ageing years-old centenarian
  nl: leeftijd leeftijden oud oude ouder oudere ouderen oudste bejaard bejaarde bejaarden senior senioren
      jong jonger jongste jongere jongeren jeugd geboortedatum geboren verjaardag generatie volwassen
      volwassene kindertijd tiener gepensioneerd gepensioneerde pensioen ouderdom leeftijdsgroep
      zestigplusser meisje kinderen oudje jeugdig ouwe grijsaard puber leeftijdsgenoten jaartje
people/body
  en: body head face eye eyes ear ears nose mouth tooth teeth tongue neck shoulder shoulders arm arms
      elbow wrist hand hands finger fingers thumb chest back spine belly stomach hip leg legs knee knees
      ankle foot feet toe toes skin bone muscle heart brain lung
  nl: lichaam lijf hoofd gezicht aangezicht oog ogen oor oren neus mond tand tanden tong nek hals schouder
      schouders arm armen elleboog pols hand handen vinger vingers duim borst borstkas rug wervel buik
      maag heup benen knie knieën enkel voet voeten teen tenen huid bot spier spieren hart hersenen long
      lip wang kin voorhoofd keel nagel vuist oksel ledematen wenkbrauw darm nier lever bloed ader adem
      ademhaling schedel rib kaak middel bil kont poep vingertop schouderblad zenuw gestalte navel dij
      hiel neusgat speeksel gal slijm torso penis vagina skelet beenderen pees kuit gewricht middenrif
      milt bekken ruggengraat
people/sleep
  en: sleep slept asleep sleeping sleepy sleepless insomnia awake wake woke woken bed bedtime nap napping
      doze dozed snore snoring dream dreams dreamt nightmare tired fatigue fatigued exhausted rest rested
      yawn pillow blanket mattress night
  nl: slapen sliep geslapen slaap slaapt slaperig slapeloos slapeloosheid slaapproblemen slaapkamer bed
      bedtijd dutje dutten ingedommeld indommelen snurken gesnurkt droom dromen gedroomd nachtmerrie moe
      vermoeid vermoeidheid uitgeput uitgerust rusten wakker ontwaken inslapen doorslapen geeuwen kussen
      deken donsdeken matras dromer lag gerust uitslapen slaapzak pyjama bedje wieg insliep ingeslapen
      doorsliep uitsliep
people/sport-fitness
  en: sport sports fitness gym workout exercise exercises exercising train training football soccer
      basketball tennis volleyball rugby cricket hockey baseball golf swim swam swum swimming pool run ran
      running jog jogging marathon yoga muscle weights team match score coach league championship olympic
      athlete stadium referee goal
  nl: sport sporten gesport sportclub sportschool fitness fitnessen trainen getraind training oefening
      oefeningen voetbal voetballen voetbalploeg basketbal tennis padel volleybal rugby hockey turnen
      zwemmen zwom gezwommen zwembad lopen liep gelopen hardlopen joggen gejogd marathon yoga spieren
      gewichten ploeg team wedstrijd score coach trainer competitie kampioen kampioenschap olympisch
      sporter atleet stadion scheidsrechter doelpunt sporthal ren rent bal spring sprong gesprongen speler
      sportief hardliep hardgelopen
people/walking-cycling
  en: walk walked walks walking walker pedestrian pedestrians stroll hike hiking hiker trail footpath
      pavement sidewalk zebra-crossing crossing bike bikes bicycle bicycles cycle cycling cyclist cyclists
      ebike e-bike helmet pedal saddle tandem scooter puncture lane rode ridden ride bikelane
  nl: wandelen gewandeld wandeling wandelaar wandelpad stappen gestapt lopen gelopen voetganger
      voetgangers voetpad trottoir stoep zebrapad oversteken oversteekplaats overgestoken fiets fietsen
      gefietst fietste fietser fietsers fietspad fietspaden fietsenstalling fietstocht fietsvergoeding
      fietsstraat elektrische e-bike deelfiets bakfiets helm fietshelm zadel step steps lekke fietsband
      fietsenmaker knooppunt liep stapte pad loopt slenteren kuieren marcheren struikelen wielen bel
      voetstap overstak
people/animals
  en: animal animals bird birds fish horse cow pig sheep goat chicken duck goose geese rat rats mouse mice
      insect insects bee bees wasp wasps mosquito fly flies spider snake fox wolf wolves bear lion tiger
      elephant monkey deer rabbit pigeon wildlife zoo farm vermin pest bite bitten sting stung
  nl: dier dieren beest beesten vogel vogels vis vissen paard paarden koe koeien varken schaap schapen
      geit kip kippen eend gans ganzen rat ratten muis muizen ongedierte insect insecten bijen wesp wespen
      wespennest mug muggen vlieg vliegen spin slang vos wolf wolven beer leeuw tijger olifant aap hert
      konijn duif duiven bijten gebeten beet steken gestoken rups eikenprocessierups hoorn staart poten
      haan haas ezel stier big lam lammeren kalf kalveren eekhoorn egel kikker kudde nest vleugel zwijn
      wild kameel panda ijsbeer kooi hok brullen kwaken snavel vacht muil wurm worm slak os poedel angel
      mijt slurf zeug prooi vloog gevlogen stak
people/nature
  en: nature natural forest forests wood woods tree trees mountain mountains hill valley river rivers lake
      sea ocean beach coast island desert field meadow flower flowers plant plants park leaf leaves wild
      landscape environment climate pollution planet earth star moon sky scenery biodiversity
  nl: natuur natuurlijk natuurgebied bos bossen woud boom bomen berg bergen heuvel vallei rivier rivieren
      beek meren zee oceaan strand kust eiland woestijn veld weide wei bloem bloemen plant planten park
      parken blad bladeren wild landschap milieu klimaat vervuiling planeet aarde ster maan hemel duinen
      heide biodiversiteit groen oerwoud jungle wereld rots steen grot zand modder gras struik oever tak
      bloesem lucht vijver moeras zonlicht vlakte dal water golven vuur horizon riet oases wildernis oase
      toendra afgrond ravijn kloof berm veen bosje
people/school-study
  en: school schools study studied studies student students pupil pupils teacher teachers class classes
      classroom lesson lessons homework exam exams test university college degree diploma grade grades
      course courses learn learnt taught teach lecture professor scholarship tuition library graduate
      campus
  nl: school scholen studeren gestudeerd studie studies student studenten leerling leerlingen leerkracht
      leerkrachten leraar lerares juf meester klas klassen klaslokaal les lessen huiswerk examen examens
      toets toetsen universiteit hogeschool diploma punten rapport cursus cursussen leren geleerd
      onderwijs onderwezen professor studiebeurs schooltoelage inschrijvingsgeld afgestudeerd campus
      schooldag leerde klasgenoten schoolreis
people/health-doctor
  en: doctor doctors gp physician nurse hospital clinic appointment ill illness sick sickness disease
      symptom symptoms pain fever cough flu cold headache medicine medication pill pills prescription
      pharmacy chemist allergy treatment diagnosis surgery dentist therapist blood pressure recover
      recovery healthy
  nl: dokter dokters huisarts arts artsen verpleegster verpleegkundige ziekenhuis kliniek consultatie
      raadpleging ziek ziekte ziekten symptoom symptomen pijn koorts hoest hoesten griep verkoudheid
      verkouden hoofdpijn medicijn medicijnen medicatie pil pillen voorschrift recept apotheek apotheker
      allergie behandeling behandeld diagnose operatie geopereerd tandarts therapeut bloed bloeddruk
      genezen gezond ongezond wond koortsig ziektes genas gekwetst bloedend kramp pijnlijk zwak
frame/numbers-quantities
  en: number numbers amount amounts quantity quantities count counted counting total sum many few several
      dozen hundred hundreds thousand thousands million one two three four five six seven eight nine ten
      twenty half third quarter double triple percent majority plenty lot tally
  nl: nummer getal getallen aantal aantallen hoeveelheid hoeveelheden tellen geteld telling totaal som
      hoeveel weinig enkele meerdere verschillende dozijn honderd honderden duizend duizenden miljoen twee
      drie vier vijf zes zeven acht negen tien twintig half helft derde kwart dubbel driedubbel procent
      meerderheid tientallen veelvoud nul elf twaalf dertien veertien vijftien zestien zeventien achttien
      negentien dertig veertig vijftig zestig zeventig tachtig negentig miljard biljoen percent menig
      talrijk massa massaal geheel beide allebei gedeelte deel volledig compleet vol leeg genoeg bijna
      vrijwel ongeveer rest overige restant stuk paar stapel hoop portie meervoud enkelvoud cijfer minimum
      maximum telt meeste minst ettelijke honderdtal handvol trio duo drievoudig tweetal ontelbare tal
      boordevol gehalte populatie
frame/size
  en: size sizes big bigger biggest large larger huge enormous giant great small smaller smallest tiny
      little mini long longer short shorter tall high low wide broad narrow thick thin deep shallow heavy
      light width height length depth weight dimension dimensions massive
  nl: grootte afmeting afmetingen formaat groot grote groter grootst reusachtig enorm kolossaal klein
      kleine kleiner kleinst piepklein mini lang langer kort korter hoog hoge laag lage breed brede smal
      dik dun diep ondiep zwaar licht breedte hoogte lengte diepte gewicht omvang oppervlakte krap ruim
      kortste gigantisch immens immense massief reus kolos hogere lagere wijd breder miniatuur gering
      beperkt omvangrijk uitgestrekt minuscuul luttel royaal royale grootschalig maxima
frame/colours
  en: colour colours color colors coloured red blue green yellow orange purple violet pink brown black
      white grey gray beige turquoise gold silver dark light bright pale shade hue dye painted colourful
      colorful transparent
  nl: kleur kleuren gekleurd rood rode blauw blauwe groen groene geel gele oranje paars paarse violet roze
      bruin bruine zwart zwarte wit witte grijs grijze beige turkoois goud zilver donker licht fel bleek
      tint tinten kleurrijk doorzichtig verven geverfd roodachtig blauwgroen lichtblauw donkerblauw
      kleurloos effen bont azuur grauw zilverachtig blank indigo smaragdgroen
frame/shapes
  en: shape shapes shaped round circle circular square rectangle rectangular triangle triangular oval cube
      sphere ball cylinder cone pyramid flat curved curve straight line pointed sharp blunt edge edges
      corner star cross hollow spiral angle diagonal
  nl: vorm vormen gevormd rond ronde cirkel cirkelvormig vierkant vierkante rechthoek rechthoekig driehoek
      driehoekig ovaal kubus bol bal cilinder kegel piramide plat platte gebogen krom recht lijn puntig
      spits scherp bot rand randen hoek hoeken kruis hol spiraal diagonaal boog streep scheef schuin gleuf
      gat spleet punt stip vlak oppervlak ringvormig boogvormig symmetrisch spiraalvormig kromming curve
      dimensie trapezium kubusvormig evenwijdig parallel golvend glooiend stekelig steile strook
frame/place-position
  en: place places location spot position inside outside indoors outdoors above below under beneath behind
      front beside next between middle centre center corner edge top bottom side left right upstairs
      downstairs nearby opposite everywhere somewhere nowhere zone area
  nl: plaats plaatsen plek plekken locatie positie binnen buiten boven bovenaan onder onderaan achter
      achteraan vooraan naast tussen midden middenin centrum hoek rand bovenkant onderkant zijkant links
      rechts dichtbij tegenover overal ergens nergens zone gebied omgeving rond rondom ginder ginds elders
      ertussen omtrek omstreken ruimte domein terrein zijde kant voorkant voorzijde achterkant achterzijde
      achtergrond voorgrond vlakbij buitenkant binnenkant bevinden bevond gelegen ligt liggen lag staan
      stond gestaan staat plaatselijk middelpunt hoogte top bodem zit zat kern regio streek buurt richting
      vanachter bovenop voorste middelste zones noordkant lokaal aanpalend rechtop haaks verticaal
      horizontaal uithoek loodrecht perifeer flank uiteinde tegenoverliggend geografisch
frame/rooms-buildings
  en: room rooms kitchen bathroom bedroom living-room lounge hall hallway corridor toilet toilets restroom
      attic basement cellar garage balcony stairs staircase stairwell lift elevator floor floors ceiling
      wall walls window windows door doors entrance exit roof building buildings office warehouse canteen
      reception locker-room shed lobby
  nl: kamer kamers lokaal lokalen ruimte ruimtes keuken badkamer slaapkamer woonkamer living gang gangen
      inkomhal hal toilet toiletten wc zolder kelder garage balkon trap trappen traphal trappenhuis lift
      liften verdieping verdiepingen verdiep vloer plafond muur muren raam ramen venster deur deuren
      ingang inkom uitgang dak gebouw gebouwen kantoor magazijn refter kantine onthaal kleedkamer berging
      hut woonhuis villa schuur poort wand hek salon kasteel toren bouwval dakgoot drempel etage etages
      kazerne stal zaal
frame/movement
  en: move moved movement come came coming go goes went gone going walk walked run ran enter entered exit
      exited leave left arrive arrived return returned pass passed cross crossed climb climbed descend
      follow followed approach approached travel rush rushed fall fell fallen push pushed pull pulled
      carry carried drag
  nl: bewegen bewogen bewoog beweging komen kwam kwamen gekomen komt gaan ging gingen gegaan lopen liep
      gelopen stappen stapte gestapt binnenkomen binnengekomen buitengaan buitengegaan vertrekken vertrok
      vertrokken aankomen aangekomen terugkeren teruggekeerd terugkomen teruggekomen oversteken klimmen
      klom geklommen afdalen volgen gevolgd naderen genaderd duwen geduwd trekken getrokken dragen slepen
      gesleept ga gaat loopt gaande komst rennen springen sprong gesprongen vallen viel gevallen valt
      rijden reed gereden rijdt vlucht gevlucht kruipen kroop sluipen sloop geslopen glijden gleed rollen
      gerold draaien draait keren wenden gewend treden trad betreden betrad stijgen dalen zinken zonk
      gezonken zwaaien zwaaide zweven dwalen zwerven zwierf verlaten verliet ontsnappen schudden geschud
      schuiven schoof bereiken bereikte passeren achtervolgen achtervolgd jagen joeg gejaagd haasten
      sjouwen heen voorwaarts achteruit achterwaarts vooruit omhoog omlaag weggaan wegging weggegaan
      weglopen weggelopen wegrijden weggereden ontkomen ontkwam verdwijnen stromen buigen boog gebogen
      trok duwt duwde droeg draagt steeg daalde omdraaien verplaatsen verplaatst tilt tillen slingeren
      schommelen hangen wiebelen terugkwam aankomst aankwam ontwijken ontweek opstaan opgestaan opduiken
      dook voort voortbewegen reizen reisde schieten schoot tuimelen rukken schrijden gezwenkt omheen
      uittocht intocht doortocht optocht haastige dolen voortstuwen aandrijven omsingelen binnenkwam
      buitenging overstak overgestoken gedragen gestegen gezworven wegliep wegreed hing opstond opdook
      voortbewoog schreed aandreef aangedreven
frame/giving-receiving
  en: give gave given giving hand handed receive received receiving gotten obtain obtained offer offered
      provide provided supply supplied accept accepted take took taken bring brought pass share shared
      donate donated lend lent borrow borrowed distribute distributed grant granted deliver return keep
      kept
  nl: geven gaf gaven gegeven geeft afgeven afgegeven overhandigen overhandigd ontvangen ontving ontvangst
      krijgen kreeg kregen gekregen verkrijgen verkregen aanbieden aangeboden bood bezorgen bezorgd
      voorzien aannemen aangenomen nemen nam genomen meenemen brengen bracht gebracht meebrengen delen
      gedeeld schenken geschonken uitdelen uitgedeeld lenen geleend verdelen verdeeld toekennen toegekend
      houden aanreiken reiken reikte overnemen overgenomen pak pakt bieden halen haalde hield hou
      teruggeven teruggegeven teruggaf terugkrijgen ruilen verlenen verleend toewijzen schonk leverde
      levert verschaffen bezit bezat bezeten eigendom eigen toebehoren behoren verwerven verwierf
      verworven bekomen afstaan afpakken ontnemen ontnomen aannam verstrekken bijdragen schat offer
      bewaren weggeven verzamelen verzameld behouden behield onthouden stuurde sturen ontvangt opbrengst
      gunnen inleveren inwisselen vergaren vergaard opeisen afgaf aanbood voorzag meenam meegenomen
      meebracht meegebracht overnam terugkreeg teruggekregen toewees toegewezen bekwam afstond afgestaan
      ontnam bijdroeg bijgedragen weggaf onthield
frame/searching-finding
  en: search searched searching seek sought look looked looking find found finding discover discovered
      locate located lost lose missing misplaced disappear disappeared trace traced hunt explore detect
      detected google browse retrieve retrieved hidden hide whereabouts spot spotted
  nl: zoeken zocht gezocht zoek zoektocht opzoeken opgezocht zoekmachine vinden vond gevonden vindt
      terugvinden teruggevonden ontdekken ontdekt opsporen opgespoord kwijt kwijtgeraakt verloren
      verliezen vermist verdwijnen verdween verdwenen spoorloos speuren nazoeken doorzoeken doorzocht
      googelen gegoogeld verstopt verborgen aantreffen aangetroffen onvindbaar vindplaats vondst
      tegenkomen tegenkwam verliest verstoppen verschuilen verscholen verbergen merken bemerkt speurtocht
      onderzoeken onderzocht gezien achterhalen opgevist navraag schuilen schuilplaats vermijden vermeden
      bespeuren waarnemen waargenomen waarnam verkennen opduiken blootleggen aantrof opzocht terugvond
      nazocht nagezocht opdook
frame/beginning-ending
  en: begin began begun beginning start started starting launch launched initiate commence onset first
      initial end ended ending finish finished finishing stop stopped complete completed completion
      conclude concluded conclusion close closed final last continue continued resume interrupt
      interrupted
  nl: beginnen begon begonnen begint begin starten gestart start opstarten opgestart aanvang aanvangen
      aangevangen eerste einde eindigen geëindigd beëindigen beëindigd aflopen afgelopen ophouden
      opgehouden hield stoppen gestopt stopzetten stopgezet afronden afgerond afwerken afgewerkt voltooien
      voltooid klaar laatste voortzetten voortgezet doorgaan doorgegaan hervatten hervat onderbreken
      onderbroken onderbreking beginsel voleinden stopt ontstaan ontstond ontstaat oprichten opgericht
      openen afgesloten gereed slot uiteindelijke aanbreken uitbreken uitgebroken uitbrak komaf
      introduceren introductie aanloop eindelijk tenslotte volbracht ophield inleiding lanceren gelanceerd
      voorlopig definitief doorgang verdergaan opening einddoel voorbij bakermat ontwaken oprichter
      inauguratie inhuldigen terloops aanving afliep doorging onderbrak aanbrak aangebroken
frame/increase-decrease
  en: increase increased increasing rise rose risen rising grow grew grown growth raise raised more higher
      expand expanded extra double doubled decrease decreased decreasing reduce reduced reduction less
      lower lowered drop dropped decline fall fell fallen shrink shrank shrunk fewer cut diminish worsen
      worsened improve improved escalate
  nl: stijgen steeg gestegen stijging toenemen toegenomen toename nam groeien gegroeid groei verhogen
      verhoogd verhoging meer hoger uitbreiden uitgebreid uitbreiding verdubbelen verdubbeld dalen daalde
      gedaald daling afnemen afgenomen afname verminderen verminderd vermindering minder lager verlagen
      verlaagd verlaging zakken gezakt krimpen gekrompen inkrimping verslechteren verslechterd verergeren
      verergerd verbeteren verbeterd kromp vermeerderen vermeerderd vergroten verkleinen verkleind
      verkorten verlengen verlengd verzwaren verscherpen verruimen versterken zwellen zwol gezwollen
      uitzetten bijkomen extra toevoegen reduceren beperken aanzienlijk sterk zwakker verzwakken minst
      halveren opgelopen opliep oplopen expansie progressief opbloei toestroom gaandeweg bijkwam
      bijgekomen
frame/comparison
  en: compare compared comparing comparison comparable difference differences different differ differs
      similar similarity same equal equally identical alike versus vs better worse rather instead contrast
      opposite unlike alternative prefer preferred preference rank ranking distinguish match
  nl: vergelijken vergeleken vergeleek vergelijking vergelijkbaar verschil verschillen verschillend
      verschilt anders gelijk gelijke gelijkaardig gelijkenis hetzelfde dezelfde zelfde identiek beter
      slechter tegenover tegenstelling tegengesteld alternatief verkiezen verkozen voorkeur liever
      onderscheid onderscheiden afwijken afwijkend afgeweken ongelijk evenveel lijken leek lijkt evenals
      soort type types aard vorm variant verscheidenheid uiteenlopend verhouding relatief betrekkelijk
      speciaal speciale bijzonder algemeen uniek typisch overeenkomen overeenkomst gelijksoortig tegendeel
      omgekeerd extreem beste slechtste categorie klasse groep eigenschap kenmerk karakteristiek bepaald
      concreet afzonderlijk origineel oorspronkelijk niveau overtreffen overtrof varieert universeel
      analoog contrast diversiteit individueel individuele globaal specifiek gedeeltelijk afweek
frame/permission-ability
  en: allow allowed permit permitted permission permissible forbid forbidden forbade ban banned prohibit
      prohibited able unable ability capable incapable possible impossible authorise authorised
      authorisation approval approve approved right rights rule rules consent entitled eligible licence
      access refuse refused let
  nl: mogen mag mocht gemogen toelaten toegelaten toelating toestaan toegestaan toestemming verbieden
      verbood verboden verbod bekwaam onbekwaam mogelijk mogelijkheid onmogelijk machtigen gemachtigd
      vergunning goedkeuren goedgekeurd goedkeuring recht rechten regel regels gerechtigd bevoegd
      bevoegdheid toegang weigeren geweigerd gekund vermogen macht verbiedt toeliet wettig capaciteit
      talent talentvol gave goedkeurde geschikt kansen vrije vrijheid tolereren toestond gelaten
frame/necessity-obligation
  en: need needs needed necessary necessity must require required requires requirement requirements
      mandatory compulsory obligatory obligation obliged force forced essential vital duty supposed urgent
      urgently optional voluntary condition conditions prerequisite unnecessary indispensable expected
  nl: moeten moest moesten gemoeten nodig noodzaak noodzakelijk hoeven hoeft vereisen vereist vereiste
      vereisten verplicht verplichten verplichting verplichtingen dwingen gedwongen dwong dwang essentieel
      onmisbaar dringend dringende plicht behoefte facultatief vrijwillig vrijblijvend voorwaarde
      voorwaarden onnodig overbodig verwacht vergen eisen eist geëist hoort onvermijdelijk behoeven
      noodgedwongen belangrijk dwangmatig
frame/cause-effect
  en: cause caused causes causing because reason reasons why result results resulted resulting effect
      effects consequence consequences consequently therefore lead led leading due origin explain
      explanation impact trigger triggered outcome produce provoke provoked affect affected factor
  nl: oorzaak oorzaken veroorzaken veroorzaakt waardoor daardoor hierdoor omdat doordat reden redenen
      waarom gevolg gevolgen bijgevolg daarom resultaat resultaten leiden leidde geleid aanleiding uitleg
      verklaren verklaring effect effecten impact uitlokken uitgelokt uitkomst teweegbrengen
      teweeggebracht beïnvloeden beïnvloed factor wegens vanwege dankzij invloed invloedrijk omstandigheid
      situatie aspect toestand verband achtergrond afhankelijk bepalen bron resulteren voortkomen
      voortgekomen ontstaan gebeuren gebeurd gebeurtenis voorval voorkomen uitwerking consequentie
      zodoende derhalve bewerkstelligen opwekken opgewekt richten gericht vanzelfsprekend teweegbracht
      voortkwam ontstond voorkwam
frame/agreement-disagreement
  en: agree agreed agrees agreeing agreement agreements disagree disagreed disagreement accept accepted
      approve approved consensus consent deal oppose opposed opposition object objected objection conflict
      discuss discussed discussion argue argued argument compromise vote voted settle settled unanimous
      promise promised refuse refused contradict
  nl: akkoord eens oneens instemmen ingestemd instemming overeenkomen overeengekomen overeenkomst
      overeenkomsten afspreken afgesproken afspraken onenigheid meningsverschil aanvaarden aanvaard
      goedkeuren consensus eensgezind bezwaar bezwaren protest tegenstand verzet conflict discussie
      discussiëren gediscussieerd bespreken besproken ruzie compromis stemmen gestemd beloven beloofd
      belofte weigeren tegenspreken tegengesproken tegenstander voorstander steunen eis stemde weigerde
      weigert overeenkwam vetorecht strijd onderling kamp partij aanhanger twist verdrag bijval unaniem
      eenstemmig besprak tegensprak
frame/making-using
  en: make made making makes create creates creating build builds built building construct constructed
      form formed produce shape use uses used using useful user utilise apply applied handle handled
      operate put puts putting place placed lay laid set hang hung hanging cut cuts cutting tear tore torn
      break broke broken breaking fold bend bent tie tied bind wrap wrapped fill filled mix mixed stir
      pour poured dig dug throw threw thrown attach attached fasten connect join joined cover covered
      treat treated try tried trying attempt attempts attempted prepare prepared
  nl: maken gemaakt aanmaken creëren creëert creëerde gecreëerd scheppen schiep geschapen bouwen gebouwd
      construeren geconstrueerd vormen gevormd vervaardigen vervaardigd gebruiken gebruiker benutten
      inzetten toepassen toegepast hanteren bedienen leggen legt legde zetten gezet plaatsen geplaatst
      steken stak gestoken hangen hing opgehangen knippen knipt geknipt snijden sneed gesneden scheuren
      breken brak gebroken vouwen plooien buigen boog gebogen knopen binden wikkelen inpakken vullen vulde
      mengen roeren gieten goot gegoten graven groef gooien gegooid werpen wierp geworpen bevestigen
      bevestigd vastmaken losmaken verbinden verbond samenvoegen bedekken afdekken behandelen behandeld
      proberen trachten poging bereiden voorbereiden klaarmaken klaargemaakt verwerken verwerkt bewerken
      smeren besteden richten sijpelen gericht omsmelten herbouwen herbouwd verbouwen verbouwd voltooien
      mechanisch oprapen verven smeden spannen gespannen strooien gevouwen omsmolt
frame/body-actions
  en: sit sits sat sitting stand stands stood standing lie lay lying kneel knelt crouch lean leaned hold
      holds held holding grab grabbed grip grasp touch touched pull pulled push pushed lift lifted pick
      picked hand wave waved point pointed nod nodded shake shook shaken clap clapped knock knocked press
      pressed rub scratch jump jumps jumped jumping leap blow blew breathe breath bite lick chew swallow
      spit sneeze cough yawn sigh whisper shout smile stare stared gaze glance blink turn turned bow bowed
      stretch swing swung
  nl: zitten zat gezeten staan staat sta stond gestaan liggen ligt lag gelegen knielen hurken bukken
      leunen houden hield vasthouden vasthield grijpen greep pakken pakt vastpakken aanraken raakt geraakt
      trekken trok getrokken duwen duwt duwde geduwd tillen tilt heffen hief rapen oprapen zwaaien zwaaide
      wijzen knikken knikt geknikt schudden geschud klappen kloppen klopt drukken drukte gedrukt wrijven
      wreef krabben springen sprong gesprongen blazen blies ademen bijten beet gebeten likken kauwen
      slikken geslikt spuwen gespuwd spugen niezen kuchen gapen zuchten fluisteren schreeuwen glimlachen
      staren kijken keek knipperen knipogen draaien omdraaien buigen boog gebogen strekken rekken
      slingeren zwieren knijpen kneep kruipen kroop kantelen hijsen gehesen wenken grijnzen grijnsde
      snikken wurgen bukkend kruipend neervallen opstaan tuimelen aantasten betasten stampen sluipen
      bewegen gekeken neerviel opstond opgestaan geslopen bewoog
`;
