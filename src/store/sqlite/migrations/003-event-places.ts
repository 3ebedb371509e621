/** Where events took place, to be searched. */
export const eventPlaces = `
ALTER TABLE event ADD COLUMN place_id TEXT;
UPDATE event SET place_id = body ->> 'placeId';
CREATE INDEX event_by_place ON event (place_id, date_key, id) WHERE place_id IS NOT NULL;
`;
