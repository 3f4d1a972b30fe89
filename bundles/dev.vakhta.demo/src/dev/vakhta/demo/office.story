# A day in an office, from midnight to midnight: jobs at night, people in the morning, one blocks another, one session hangs, licences
# run out, exclusive access after work. Times are those of the clock. To see a part of it: vakhta demo --script @office --skip 10:40
clock 2026-03-02 00:00
skip 08:50

base Бухгалтерия "Бухгалтерия предприятия, КОРП"
base Торговля "Управление торговлей"
base Зарплата "Зарплата и кадры"
base Обмен "Узел обмена с сайтом"

user "Белова Анна" at BUH-101
user "Громов Олег" at BUH-102
user "Орлова Вера" at KADRY-107
user "Титов Роман" at SALES-114
user "Чернов Иван" at TERM-01 by 1CV8
user "Яшина Юлия" at SKLAD-121 by WebClient
user Администратор at ADM-001 by Designer
user ОбменДанными
user РасчётСебестоимости

licences 40

# At night only jobs work, and what was forgotten in the evening sleeps.
"Титов Роман" comes to Торговля since 5h
"Титов Роман" sleeps since 3h
at 01:00 РасчётСебестоимости comes to Бухгалтерия by BackgroundJob for 3h
every 30m ОбменДанными comes to Обмен by BackgroundJob for 4m

# They come one after the other.
at 08:40 "Белова Анна" comes to Бухгалтерия
at 08:45 "Громов Олег" comes to Бухгалтерия
at 08:45 6 come to Торговля
every 1m from 08:50 until 09:05 1 come to Торговля
at 08:52 "Чернов Иван" comes to Бухгалтерия
at 08:55 "Яшина Юлия" comes to Торговля
at 08:57 "Орлова Вера" comes to Зарплата
at 08:58 "Титов Роман" wakes
at 09:00 4 come to Зарплата by WebClient
at 09:00 3 come to Обмен by HTTPServiceConnection
at 09:10 Администратор comes to Бухгалтерия

# The network in the warehouse: the client is lost, sleeps, and is back.
at 09:20 "Яшина Юлия" drops
at 10:05 "Яшина Юлия" wakes

# A long posting, and who waits for it.
at 09:30 "Белова Анна" works for 25m
at 09:32 "Белова Анна" blocks "Громов Олег" for 20m
at 09:34 "Белова Анна" blocks "Чернов Иван" for 20m through dbms

# One session hangs: nothing was heard of its client since twenty past ten, and the server does not put it to sleep.
at 10:20 "Громов Олег" hangs
at 10:50 "Громов Олег" comes to Бухгалтерия by WebClient
at 11:00 "Орлова Вера" queries for 40m
at 11:10 "Титов Роман" sticks for 2h

# More than there are licences for.
at 12:00 licences 30
every 2m from 12:00 until 12:20 1 come to Торговля for 1h

# The RAS service is restarted, and is slow for a while.
at 14:00 server drops
at 14:00 server refuses for 30s
at 14:01 server answers after 1s for 2m

# They go home, but not all of them; then an infobase is closed for an update.
at 17:30 all leave Зарплата
at 18:00 all leave Торговля
at 18:00 "Белова Анна" leaves
at 19:00 lock Бухгалтерия message "Обновление конфигурации до 21:00" code update
at 19:30 Администратор works for 40m
at 20:30 unlock Бухгалтерия
