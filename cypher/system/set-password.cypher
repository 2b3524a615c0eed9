// Sets the password of the embedded database's user; run in the database "system".
// password: the password
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
