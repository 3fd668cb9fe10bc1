import { define } from './define.ts';

export const cliSaturationMessages = define(
  {
    summary: 'ga na of er genoeg incidenten zijn (verzadiging)',
    about:
      'Leest rijen met de kolommen incident en category, in de volgorde van de analyse; meer rijen voor hetzelfde incident zijn meer categorieën. Geeft de waargenomen en de verwachte curve, de dekking, een schatting van het totale aantal categorieën (Chao1; Chao2 als incidenten meer categorieën hebben) en het oordeel: "met" (verzadigd), "nearly" (bijna) of "not" (niet). Onder 30 incidenten is het altijd "not".\n\nAls CSV: per incident een regel met beide curven, dus het uitputtendheidslogboek.',
    options: {
      threshold: 'deel van de categorieën dat bij twee derde van de incidenten gezien moet zijn'
    }
  },
  {
    summary: 'see whether there are enough incidents (saturation)',
    about:
      'Reads rows with the columns incident and category, in the order of analysis; several rows for one incident are several categories. Gives the observed and the expected curve, the coverage, an estimate of the number of categories in all (Chao1; Chao2 when incidents have several categories) and the verdict: "met", "nearly" or "not". Below 30 incidents it is always "not".\n\nAs CSV: a line for each incident with both curves, which is the exhaustiveness log.',
    options: {
      threshold: 'share of the categories that must have been met by two thirds of the incidents'
    }
  }
);
