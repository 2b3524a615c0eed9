// How many transactions have been committed to the database.
// No parameters.
// Columns: version.
SHOW DATABASES YIELD home, lastCommittedTxn
WHERE home
RETURN lastCommittedTxn AS version
