import type { EntityDraft } from '../../../draft';

const TWINNING_DOCUMENT =
  /kết nghĩa|(?:thiết|xác) lập quan hệ (?:hợp tác )?hữu nghị|(?:kết thành|thành) (?:\S+ ){1,2}hữu nghị|quan hệ (?:\S+ ){0,2}hữu nghị cấp/;

/** Whether a document sets up friendship or twinning: it ties those who sign it. */
export function makesTwins({ kind, name }: EntityDraft): boolean {
  return kind === 'twinning' || TWINNING_DOCUMENT.test(name.toLowerCase());
}
