import { define } from './define.ts';

/** What an author told beside the three answers, as others read it. */
export const detailMessages = define(
  {
    ksaos: 'Kenmerken die het toont',
    observer: 'Hoe de auteur het meemaakte',
    observers: {
      self: 'Deed het zelf',
      saw: 'Zag het gebeuren',
      underwent: 'Onderging het',
      heard: 'Hoorde het van iemand anders'
    },
    ago: 'Hoe lang geleden',
    agos: {
      month: 'Minder dan een maand',
      year: 'Minder dan een jaar',
      three_years: 'Een tot drie jaar',
      longer: 'Langer dan drie jaar'
    }
  },
  {
    ksaos: 'Characteristics it shows',
    observer: 'How the author experienced it',
    observers: {
      self: 'Did it',
      saw: 'Saw it happen',
      underwent: 'Underwent it',
      heard: 'Heard it from someone else'
    },
    ago: 'How long ago',
    agos: {
      month: 'Less than a month',
      year: 'Less than a year',
      three_years: 'One to three years',
      longer: 'More than three years'
    }
  }
);
