// Takes longer than any time that a question may take.
UNWIND range(1, 100000000000) AS i WITH i WHERE i < 0 RETURN count(i) AS number
