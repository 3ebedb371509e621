// Purpose: finds the signings of an agreement.
// Parameters: none.
// Result: none.
CREATE INDEX event_by_agreement IF NOT EXISTS FOR (n:Event) ON (n.agreementId)
