// Shows the events, who held them, who took part, and for whom the people work.
// @mode read
// @returns many
// @row host any
// @row held any
// @row event any
// @row took any
// @row guest any
// @row post any
// @row employer any
MATCH (event:Event)<-[took:PARTICIPATED_IN]-(guest:Organization|Person)
OPTIONAL MATCH (event)<-[held:HOSTED]-(host:Organization)
OPTIONAL MATCH (guest)-[post:WORKS_FOR]->(employer:Organization)
RETURN host, held, event, took, guest, post, employer
ORDER BY event.name, guest.name
LIMIT 100
