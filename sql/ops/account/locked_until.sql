select locked_until
from account
where lower(name) = lower(@name)
