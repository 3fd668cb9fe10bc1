import { describe, expect, it } from 'vitest';
import type { Language } from '../../language.ts';
import { checkQuality } from './check-quality.ts';

const empty = { circumstances: '', behaviour: '', consequences: '' };
const jobs: Record<Language, string> = { nl: 'kassamedewerker', en: 'cashier' };
const privacy = (language: Language, behaviour: string, jobTitle = jobs[language]) =>
  checkQuality({ ...empty, behaviour, jobTitle, language }).privacy.map(
    ({ kind, start, end, replacement }) => ({
      kind,
      text: behaviour.slice(start, end),
      replacement
    })
  );
const found = (language: Language, text: string) => privacy(language, text).map(({ text }) => text);

describe('names', () => {
  it.each<[Language, string, ...string[]]>([
    ['nl', 'Professor Van den Broeck zei niets.', 'Professor Van den Broeck'],
    ['nl', 'prof. dr. ir. De Smet gaf les', 'prof. dr. ir. De Smet'],
    ['nl', 'toen kwam mevr. de Vries binnen', 'mevr. de Vries'],
    ['nl', 'De heer Vandenbroucke was kwaad.', 'heer Vandenbroucke'],
    ['nl', 'dokter Peeters-Van Damme kwam langs', 'dokter Peeters-Van Damme'],
    ['nl', 'Meester Bart en zuster Emma', 'Meester Bart', 'zuster Emma'],
    ['nl', 'meneer janssens zei het', 'meneer janssens'],
    ['nl', 'dat zei mevrouw W. gisteren', 'mevrouw W'],
    ['nl', 'Ik vroeg het aan J. de Vries van de balie.', 'J. de Vries'],
    ['nl', 'verslag van J. Th. A. Bakker en van A.B. v.d. Sluis', 'J. Th. A. Bakker', 'A.B. v.d. Sluis'],
    ['nl', 'Gezien door AB Visser en door J Jansen-de Vries.', 'AB Visser', 'J Jansen-de Vries'],
    ['nl', 'Kevin opent de mails pas laat.', 'Kevin'],
    ['nl', 'Dirk, de verpleger, kwam binnen', 'Dirk'],
    ['nl', 'Ik gaf Sofie D. de sleutel.', 'Sofie D'],
    ['nl', 'Mijn collega Fatima El Amrani belde.', 'Fatima El Amrani'],
    ['nl', 'de verpleegkundige Ingrid Van Hoof hielp mij', 'Ingrid Van Hoof'],
    ['nl', 'Ik sprak met Jean-Pierre over zijn cijfer.', 'Jean-Pierre'],
    ['nl', 'Ik zag dat Van den Broeck de deur sloot.', 'Van den Broeck'],
    ['nl', 'Ik hoorde De Smet roepen, en van der Sluis ook.', 'De Smet', 'van der Sluis'],
    ['nl', 'Volgens Thembeka Nkosi was het goed.', 'Thembeka Nkosi'],
    ['nl', 'Xiu Wang vroeg waar de koekjes lagen.', 'Xiu Wang'],
    ['nl', 'Hij riep: "Kevin, kom hier!"', 'Kevin'],
    ['nl', "Kevin's mail kwam te laat. Sofies jas hing daar.", 'Kevin', 'Sofies'],
    ['en', 'Mrs Wouters and Dr Croft came', 'Mrs Wouters', 'Dr Croft'],
    ['en', 'I asked Nurse Kelly and my sister Emma', 'Nurse Kelly', 'sister Emma'],
    ['en', 'Zainab Okonkwo told me to wait', 'Zainab Okonkwo'],
    ['en', "I met O'Brien and McDonald there", "O'Brien", 'McDonald'],
    ['en', 'We read what George W. Bush said.', 'George W. Bush']
  ])('%s: %s', (language, text, ...names) => expect(found(language, text)).toEqual(names));

  it.each<[Language, string]>([
    ['nl', 'Tijdens de les van professor Statistiek vroeg ik iets.'],
    ['nl', 'De professor. De klas lachte. Dat zei de prof. Hij ging weg.'],
    ['nl', 'Op Maandag Ochtend kwam de Kassamedewerker naar mij.'],
    ['nl', 'Ik ging naar de Colruyt in Sint-Niklaas en bij Albert Heijn in Gent.'],
    ['nl', 'In het UZ Gent lag mijn oma op de afdeling Cardiologie.'],
    ['nl', 'Ik volgde het vak Inleiding tot de Psychologie aan de Universiteit Gent.'],
    ['nl', 'De docent Sociale Psychologie en de prof Marketing kwamen te laat.'],
    ['nl', 'Van de Delhaize kreeg ik een bon. De juf Nederlands legde het uit.'],
    ['nl', 'Ik nam de trein van Brussel-Zuid naar Antwerpen-Centraal.'],
    ['nl', 'Mevrouw, dat kan niet, zei hij. Mevrouw X en meneer Y stonden te wachten.'],
    ['nl', 'Ben ik hier juist? vroeg ze. Dan ging ze zitten. An vroeg of ik kon wachten.'],
    ['nl', 'Het was in groep B. Daarna gingen we naar lokaal A. Niemand zei iets.'],
    ['nl', 'We gebruikten Microsoft Teams, MS Word en Google Meet tijdens de les.'],
    ['nl', 'Hij werkte in het Woonzorgcentrum Ter Linden op de dienst Geriatrie.'],
    ['nl', 'Een klant met een kaart van BNP Paribas Fortis kwam aan de kassa.'],
    ['nl', 'De Tweede Wereldoorlog en de Franse Revolutie kwamen aan bod.'],
    ['nl', 'Het Prinses Maxima Centrum en Campus Jan Palfijn lagen ver.'],
    ['en', 'The Professor of Sociology at Ghent University said no.'],
    ['en', 'On Monday Morning I went to the Red Cross in South London.'],
    ['en', 'He works at St Thomas Hospital near Waterloo Station.'],
    ['en', 'An old man asked the nurse. Will you wait? Mark my words.'],
    ['en', 'The doctor. She left. Dr. I waited.'],
    ['en', 'I used Microsoft Word in Human Resources Management.'],
    ['en', 'In the U.S. Army and at N.V. Philips we used vitamin C. Coffee was free.'],
    ['en', 'Before Christmas Eve we went to Burger King on Oxford Street.']
  ])('%s names nobody: %s', (language, text) => expect(found(language, text)).toEqual([]));

  it('may be replaced by the role, fit for the sentence', () => {
    const replaced = (language: Language, text: string, job?: string) =>
      privacy(language, text, job).reduceRight((done, { text: name, replacement }) => {
        const at = done.lastIndexOf(name);
        return done.slice(0, at) + (replacement ?? '…') + done.slice(at + name.length);
      }, text);
    expect(replaced('nl', 'Kevin Zilverdonck belde. Toen vroeg de Kevin het aan mevrouw Wouters.')).toBe(
      'De kassamedewerker belde. Toen vroeg de kassamedewerker het aan de kassamedewerker.'
    );
    expect(replaced('nl', 'Mijn dokter Peeters kwam. "Dr. Maes komt", zei prof. Claes.')).toBe(
      'Mijn dokter kwam. "De dokter komt", zei de professor.'
    );
    expect(replaced('nl', "Sofies jas en Kevin's mail")).toBe("… jas en …'s mail");
    expect(replaced('en', "Mrs Wouters took Kevin's bag.")).toBe("The cashier took the cashier's bag.");
    expect(privacy('en', 'Mrs Wouters left.', '')[0]?.replacement).toBeNull();
  });
});

describe('identifiers', () => {
  it.each<[Language, string, string, ...string[]]>([
    ['nl', 'email', 'mail naar jan.p+x@school.example.be nu', 'jan.p+x@school.example.be'],
    ['nl', 'phone', 'Mijn nummer is 0475/12.34.56 zei ze.', '0475/12.34.56'],
    ['nl', 'phone', 'Bel +32 (0)9 264 91 11 of 09 264 91 11.', '+32 (0)9 264 91 11', '09 264 91 11'],
    [
      'nl',
      'phone',
      'Bel 06-12345678 of 0031612345678 of (06)-1234 5678',
      '06-12345678',
      '0031612345678',
      '(06)-1234 5678'
    ],
    [
      'en',
      'phone',
      'on 07700 900123, 020 7946 0958 or +44 20 7946 0958',
      '07700 900123',
      '020 7946 0958',
      '+44 20 7946 0958'
    ],
    [
      'nl',
      'iban',
      'van BE68 5390 0754 7034 en NL91ABNA0417164300',
      'BE68 5390 0754 7034',
      'NL91ABNA0417164300'
    ],
    ['nl', 'national_number', 'nummer 85.07.30-033.28 of 85073003328', '85.07.30-033.28', '85073003328'],
    ['nl', 'national_number', 'het was 111222333 of bsn: 111222334', '111222333', '111222334'],
    ['en', 'national_number', 'national insurance number QQ 12 34 56 C', 'QQ 12 34 56 C'],
    ['nl', 'licence_plate', 'met 1-ABC-123, 12-AB-34 en AB-123-C', '1-ABC-123', '12-AB-34', 'AB-123-C'],
    ['en', 'licence_plate', 'the car AB12 CDE left', 'AB12 CDE'],
    ['nl', 'student_number', 'r0123456 en studentennummer 2021-4455', 'r0123456', '2021-4455'],
    ['nl', 'number', 'dossier 345934583495 lag daar', '345934583495'],
    ['nl', 'handle', 'op insta @jan.peeters post hij alles', '@jan.peeters'],
    [
      'nl',
      'profile',
      'zie https://www.linkedin.com/in/jan-peeters-1',
      'https://www.linkedin.com/in/jan-peeters-1'
    ],
    [
      'nl',
      'exact_date',
      '12/03/2021, 12.03.21, 2021-03-12 en 3 maart 2021',
      '12/03/2021',
      '12.03.21',
      '2021-03-12',
      '3 maart 2021'
    ],
    [
      'nl',
      'exact_date',
      'op 17/mei/2011, 24 juli ’66 en 2011 10 23',
      '17/mei/2011',
      '24 juli ’66',
      '2011 10 23'
    ],
    ['en', 'exact_date', 'on May 3rd, 2021 or the 3rd of May 2021', 'May 3rd, 2021', '3rd of May 2021']
  ])('%s %s: %s', (language, kind, text, ...expected) => {
    expect(privacy(language, text)).toEqual(
      expected.map((identifier) => ({ kind, text: identifier, replacement: null }))
    );
  });

  it.each([
    'Het kostte 1250000 euro, of €1234567, en was 12/10 klaar.',
    'Om 9.50 uur, op 12 mei, tussen 10-12 personen; score 3-1-2, opstelling 4-4-2.',
    'Bestelling 12 x 24 stuks, 0,123456789 kg, op 31-31-2020 en 8/12/1899.',
    'Zie www.umcutrecht.nl of bol.com, 24/7, lokaal 2.013, nummers 01 02 03 04 05 06.',
    'Met BE68 5390 kan dat niet; 12345678901 inwoners.'
  ])('leave alone: %s', (text) => expect(found('nl', text)).toEqual([]));
});
