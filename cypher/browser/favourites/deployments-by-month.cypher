// Troop deployments by month
MATCH (d:TroopDeployment)
WHERE d.start IS NOT NULL AND d.polarity = 'AFFIRMED'
RETURN d.start.year AS year, d.start.month AS month, count(d) AS deployments
ORDER BY year, month
