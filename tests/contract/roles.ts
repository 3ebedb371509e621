import { apply, type OpenEmpty, role } from './fixtures';

export function describeRoles(open: OpenEmpty): void {
  describe('roles', () => {
    it('are found by person and by body, sorted by id', async () => {
      const store = await open();
      const roles = [
        role('r1', 'an', 'council'),
        role('r2', 'binh', 'council'),
        role('r3', 'an', null, 'Bí thư'),
      ];
      await apply(store, { putRoles: [...roles].reverse() });
      expect(await store.rolesOfPersons(['an', 'unknown'])).toEqual([roles[0], roles[2]]);
      expect(await store.rolesIn(['council', 'unknown'])).toEqual([roles[0], roles[1]]);
    });

    it('move to another body, and go', async () => {
      const store = await open();
      await apply(store, { putRoles: [role('r1', 'an', 'council')] });
      await apply(store, { putRoles: [role('r1', 'an', 'party', 'Bí thư', '2024-05')] });
      expect(await store.rolesIn(['council'])).toEqual([]);
      expect(await store.rolesIn(['party'])).toEqual([role('r1', 'an', 'party', 'Bí thư', '2024-05')]);
      await apply(store, { deleteRoles: ['r1'] });
      expect(await store.rolesOfPersons(['an'])).toEqual([]);
    });
  });
}
