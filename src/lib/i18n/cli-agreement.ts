import { define } from './define.ts';

export const cliAgreementMessages = define(
  {
    summary: 'bereken de overeenstemming tussen codeurs',
    about:
      'Leest rijen met de kolommen unit, coder en value: wie wat waar plaatste. Een lege waarde is niet gecodeerd; meer rijen voor dezelfde eenheid en codeur zijn meer labels. Geeft elke maat die van toepassing is, met haar betrouwbaarheidsinterval en hoe ze te lezen is, of met de reden waarom ze niet te berekenen is: voor de hele tabel, voor elk paar codeurs en per categorie. Daarbij staat welke eenheden eerst te bespreken zijn.\n\nMet --free-labels zijn de labels die van elke codeur (of groep) zelf; dan telt alleen welke eenheden samen liggen.',
    options: {
      level: 'wat de waarden zijn: categorieën of getallen op een schaal',
      'free-labels': 'labels zijn die van elke codeur zelf: vergelijk de indelingen',
      rest: 'bij --free-labels: het label van wat nergens past',
      codebook: 'aantal categorieën waaruit te kiezen was; anders zoveel als er gebruikt zijn',
      top: 'zoveel eenheden (en paren) om eerst te bespreken',
      resamples: 'trekkingen voor de intervallen, 0 voor geen; anders 2000',
      seed: 'startgetal van de trekkingen'
    },
    restAlone:
      'De optie --rest hoort bij --free-labels: in een gedeeld codeboek is "past nergens" een categorie.'
  },
  {
    summary: 'compute the agreement between coders',
    about:
      'Reads rows with the columns unit, coder and value: who put what where. An empty value is not coded; several rows for one unit and coder are several labels. Gives every coefficient that applies, with its confidence interval and how to read it, or with the reason why it cannot be computed: for the whole table, for every two coders and by category. With it comes which units to discuss first.\n\nWith --free-labels the labels are each coder’s (or group’s) own; then only which units lie together counts.',
    options: {
      level: 'what the values are: categories or numbers on a scale',
      'free-labels': 'labels are each coder’s own: compare the groupings',
      rest: 'with --free-labels: the label of what fits nowhere',
      codebook: 'how many categories there were to choose from; otherwise as many as were used',
      top: 'so many units (and pairs) to discuss first',
      resamples: 'draws for the intervals, 0 for none; otherwise 2000',
      seed: 'where the draws start'
    },
    restAlone: 'The option --rest goes with --free-labels: in a shared codebook "fits nowhere" is a category.'
  }
);
