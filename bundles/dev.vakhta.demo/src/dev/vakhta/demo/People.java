package dev.vakhta.demo;

/** Made-up users and computers. */
final class People {
    private static final String[] SURNAMES = {
        "Абрамов", "Белов", "Волков", "Громов", "Дроздов", "Ершов", "Жуков", "Зимин", "Калинин", "Лебедев", "Макаров",
        "Никитин", "Орлов", "Панов", "Родин", "Соколов", "Титов", "Уваров", "Филатов", "Хромов", "Цветков", "Чернов",
        "Шилов", "Щукин", "Юдин", "Яшин"
    };
    private static final String[] HER_NAMES = {"Анна", "Вера", "Галина", "Елена", "Ирина", "Мария", "Ольга", "Юлия"};
    private static final String[] HIS_NAMES = {"Андрей", "Борис", "Иван", "Олег", "Пётр", "Роман", "Сергей", "Юрий"};
    private static final String[] ROOMS = {"BUH", "SKLAD", "KADRY", "SALES", "DIR", "ZAKUP"};
    private static final String[] ROBOTS = {"ОбменДанными", "Робот", "ВебСервис"};

    private People() {}

    static Actor actor(Residents cluster, Role role, Base base) {
        World world = cluster.world();
        if (role.service()) {
            // RAS works for nobody
            return new Actor(cluster, role, base, role == Role.RAS ? "" : "Администратор", Hardware.HOST, "127.0.0.1");
        }
        if (!role.person) {
            boolean local = role == Role.JOB;
            String user = local && world.oneIn(3) ? "" : world.oneOf(ROBOTS);
            String host = local ? Hardware.HOST : (role == Role.EXTERNAL ? "OBMEN-0" : "web-0") + world.between(1, 3);
            return new Actor(cluster, role, base, user, host, local ? "" : "10.0.0." + world.between(20, 22));
        }
        int computer = (int) world.between(1, 99);
        // every fourth sits at a terminal server, where all have one address
        boolean terminal = world.oneIn(4);
        String host = terminal ? "TERM-0" + (1 + computer % 4) : world.oneOf(ROOMS) + "-" + (100 + computer);
        String address = "10.0." + (terminal ? "1." + (1 + computer % 4) : "2." + computer);
        return new Actor(
                cluster, role, base, name(world), host, role == Role.WEB_CLIENT ? proxied(world, address) : address);
    }

    private static String name(World world) {
        String surname = world.oneOf(SURNAMES);
        return world.random.nextBoolean()
                ? surname + "а " + world.oneOf(HER_NAMES)
                : surname + " " + world.oneOf(HIS_NAMES);
    }

    /** Through a proxy two addresses come, and some come by IPv6. */
    private static String proxied(World world, String address) {
        return world.oneIn(4)
                ? "fd00::2:" + world.between(1, 99)
                : "203.0.113." + world.between(1, 99) + ", " + address;
    }
}
