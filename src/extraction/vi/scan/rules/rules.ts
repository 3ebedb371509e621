import { scanIntroduced } from './introduced';
import {
  scanAgreement,
  scanBareName,
  scanBody,
  scanCompany,
  scanCountry,
  scanKnownBody,
  scanPlaceWithKind,
} from './names';
import {
  scanCue,
  scanPlaceReference,
  scanRepresentative,
  scanSides,
  scanTitle,
  scanTrigger,
} from './phrases';
import type { ScanRule } from './spot';
import { scanByline, scanCompound, scanMark, scanSight, scanUnnameable, scanWord } from './words';

/** The rules of the scan in the order in which they are asked at each token: the first that applies takes its chunk. */
export const SCAN_RULES: readonly ScanRule[] = [
  scanMark,
  scanByline,
  scanSides,
  scanCompound,
  scanSight,
  scanUnnameable,
  scanCompany,
  scanIntroduced,
  scanAgreement,
  scanKnownBody,
  scanBody,
  scanCountry,
  scanPlaceWithKind,
  scanTitle,
  scanRepresentative,
  scanTrigger,
  scanCue,
  scanPlaceReference,
  scanBareName,
  scanWord,
];
