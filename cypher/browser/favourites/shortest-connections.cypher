// The five shortest connections of two entities
MATCH p = SHORTEST 5 (a:Entity {id: 'person:kim-jong-un'}) ((:Entity)--(:Entity)){1,4} (b:Entity {id: 'country:UKR'})
RETURN p
