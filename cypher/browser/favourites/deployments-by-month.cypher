// Troop deployments that are said to have happened, by month; one without a date in the month that it was told
MATCH (d:TroopDeployment {polarity: 'AFFIRMED'})
WHERE d.modality IN ['ASSERTED', 'REPORTED']
OPTIONAL MATCH (d)<-[:ABOUT]-(:Claim)<-[:STATES]-(a:Article)
WITH d, min(a.published) AS told
RETURN left(toString(coalesce(d.start, told)), 7) AS month, d.start IS NULL AS only_known_when_told, count(d) AS deployments, sum(d.quantity) AS forces
ORDER BY month
