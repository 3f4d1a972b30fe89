package dev.vakhta.demo;

import dev.vakhta.demo.LiveSession.State;
import dev.vakhta.demo.Story.Place;
import dev.vakhta.model.cluster.Infobase;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.eclipse.jdt.annotation.Nullable;

/** Makes the world as it is on an ordinary morning: everybody has been there for a while. */
final class Population {
    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    /** Who sits where, over and over: twenty sessions show everything. */
    private static final Role[] ROLES = {
        Role.THIN_CLIENT, Role.THIN_CLIENT, Role.JOB, Role.WEB_CLIENT, Role.THIN_CLIENT,
        Role.THICK_CLIENT, Role.HTTP_SERVICE, Role.THIN_CLIENT, Role.THIN_CLIENT, Role.EXTERNAL,
        Role.DESIGNER, Role.THIN_CLIENT, Role.WEB_CLIENT, Role.JOB, Role.THIN_CLIENT,
        Role.WEB_SERVICE, Role.THIN_CLIENT, Role.THICK_CLIENT, Role.THIN_CLIENT, Role.HTTP_SERVICE
    };

    private static final String[][] INFOBASES = {
        {"Бухгалтерия", "Бухгалтерия предприятия, КОРП", "acc"},
        {"Торговля", "Управление торговлей", "trade"},
        {"Зарплата", "Зарплата и кадры", "hrm"},
        {"Документооборот", "Согласование договоров", "docs"},
        {"Розница", "Магазины и кассы", "retail"},
        {"Склад", "Адресное хранение", "wms"},
        {"Производство", "Планы и наряды", "erp"},
        {"Обмен", "Узел обмена с сайтом", "exchange"}
    };

    private final World world;
    private final List<DemoCluster> clusters = new ArrayList<>();
    /** Infobases by how busy they are. */
    private final List<Base> bases = new ArrayList<>();

    private final List<Residents> homes = new ArrayList<>();
    private final SplittableRandom ids;
    private final boolean everyKind;
    private @Nullable Actor writer;

    private Population(World world, DemoOptions options) {
        this.world = world;
        ids = new SplittableRandom(~options.seed); // other ids than those of the world
        everyKind = options.everyKind;
    }

    static List<DemoCluster> of(World world, DemoOptions options) {
        Population population = new Population(world, options);
        Story story = options.story;
        if (story != null) {
            population.cluster(0, story.plot().places(), options);
            return List.copyOf(population.clusters);
        }
        for (int i = 0; i < options.clusters; i++) {
            population.cluster(i, ordinary(i, options.infobases), options);
        }
        for (int i = 0; i < options.sessions; i++) {
            population.session(i);
        }
        world.advance(WARM_UP); // so that calls are under way; nobody leaves so soon
        return List.copyOf(population.clusters);
    }

    /** The second cluster has some infobases of the same name. */
    private static List<Place> ordinary(int cluster, int count) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int which = i + 4 * cluster;
            String[] names = INFOBASES[which % INFOBASES.length];
            int copy = 1 + which / INFOBASES.length;
            String name = copy == 1 ? names[0] : names[0] + " " + copy;
            places.add(new Place(name, names[1], names[2] + "_" + (1 + cluster) + "_" + copy));
        }
        return places;
    }

    private void cluster(int index, List<Place> places, DemoOptions options) {
        Residents cluster = new Residents(world, Hardware.of(world, index, options.sessions));
        cluster.keep("AgentStandardCall", cluster.none());
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Infobase record = InfobaseRecord.of(world.uuid(), place.name(), place.description(), place.database(), i);
            if (options.locks) {
                InfobaseRecord.lock(record, places.size() - i, World.time(world.now()));
            }
            Base base = new Base(record);
            cluster.add(base);
            bases.add(base);
            homes.add(cluster);
        }
        for (Role role : new Role[] {Role.RAS, Role.CONSOLE}) {
            People.actor(cluster, role, cluster.none()).logIn(world.now() - world.between(1, 30) * MINUTE);
        }
        String first = places.isEmpty() ? "" : places.getFirst().name();
        clusters.add(new DemoCluster(
                cluster,
                Catalogue.ordinary(cluster.hardware(), first, ids),
                Administrators.ofCluster(options.clusterAdministrators)));
    }

    private void session(int index) {
        Role role = role(index);
        // squared, so that the first infobases are the busy ones
        double dice = world.random.nextDouble();
        int home = index == 0 ? 0 : (int) (dice * dice * bases.size());
        Base base = bases.get(home);
        if (role == Role.DESIGNER) {
            role = base.designed ? Role.THIN_CLIENT : role;
            base.designed = true;
        }
        boolean waits = index % 100 == 7 || index % 100 == 16;
        if (waits && writer != null) { // where there is somebody to wait for
            home = bases.indexOf(writer.base());
        }
        long silent = silence(index % 100);
        long age = role == Role.JOB ? 0 : silent + MINUTE + world.around(role.stay) / 2;
        Actor actor = People.actor(homes.get(home), role, bases.get(home));
        if (everyKind) {
            character(actor, index);
        }
        LiveSession session = actor.logIn(world.now() - age);
        past(session, age - silent, silent);
        fate(actor, session, index % 100, world.now() - silent);
        if (everyKind) {
            longFate(actor, session, index % 100);
        }
    }

    private Role role(int index) {
        return switch (everyKind ? index % 100 : 0) {
            case 23, 63 -> Role.ODATA;
            case 43, 83 -> Role.MOBILE_CLIENT;
            default -> ROLES[index % ROLES.length];
        };
    }

    /** Of ten people six are warned of a lock, and two will not stay outside; every fourth program keeps its pool for long. */
    private static void character(Actor actor, int index) {
        if (actor.role().pooled()) {
            actor.poolAge = index % 4 == 3 ? 10 * MINUTE : 20 * SECOND;
        } else if (actor.role().person && actor.role() != Role.DESIGNER) {
            int dice = index * 7 % 10;
            actor.manner = dice < 6 ? Manner.WARNED : dice < 8 ? Manner.STUBBORN : Manner.ORDINARY;
        }
    }

    /** Of every hundred one job runs for hours, one user waits for a query that nobody can end, and one for nothing. */
    private void longFate(Actor actor, LiveSession session, int place) {
        switch (place) {
            case 22 -> actor.call(session, world.between(180, 360) * MINUTE, null);
            case 25 -> actor.query(session, world.between(20, 60) * MINUTE);
            case 45 -> actor.stick(session, world.between(120, 240) * MINUTE);
            default -> {
                if (actor.poolAge > 0) { // the past may not be longer ago than the pool keeps it
                    session.lastHeardOf(world.now(), State.IDLE);
                }
            }
        }
    }

    /** For how long nothing was heard of it, ms: those that {@link #fate} means to be lost, to sleep or to hang. */
    private long silence(int place) {
        return switch (place) {
            case 8, 38, 54, 74, 91 -> world.between(25, 600) * MINUTE;
            case 11 -> world.between(13, 18) * MINUTE;
            case 14, 17 -> world.between(40, 300) * MINUTE;
            default -> 0;
        };
    }

    /** What it did before we came. */
    private void past(LiveSession session, long busy, long silent) {
        Role role = session.actor().role();
        if (role.pause == 0) {
            return;
        }
        long calls = busy / (role.pause + role.call);
        long recent = silent > 0 ? 0 : Math.min(calls, world.between(0, 5 * MINUTE / role.pause + 1));
        Usage call = new Usage(
                1,
                world.between(800, 9_000),
                world.between(2_000, 90_000),
                role.call,
                role.call / 3,
                role.call / 40,
                role.call / 4,
                world.between(50_000, 900_000),
                world.between(0, 9_000),
                world.between(0, 7_000));
        session.meter().addOld(call.calls(calls - recent));
        session.meter().add(call.calls(recent), world.now());
        session.lastHeardOf(world.now() - world.between(0, Math.min(busy, 9 * MINUTE)), State.IDLE);
    }

    /** Of every hundred some wait, sleep or hang, and so do some of the first twenty. */
    private void fate(Actor actor, LiveSession session, int place, long lastHeardOf) {
        switch (place) {
            case 4 -> {
                actor.write(session, world.between(4, 8) * MINUTE);
                writer = actor;
            }
            case 7, 16 -> actor.call(session, world.between(1, 4) * SECOND, place == 16);
            case 8, 38, 54, 74, 91 -> actor.fate(session, State.ASLEEP, lastHeardOf);
            case 11 -> actor.fate(session, State.LOST, lastHeardOf);
            case 14 -> actor.fate(session, State.HUNG, lastHeardOf);
            case 17 -> actor.orphan(session, lastHeardOf);
            default -> {
                // healthy
            }
        }
    }

    /** When the world must begin, to be at the time asked for when it is ready. */
    static LocalDateTime beginning(DemoOptions options) {
        Story story = options.story;
        LocalDateTime clock = story == null ? null : story.plot().clock();
        LocalDateTime start = options.start == null ? clock : options.start;
        if (start == null) {
            start = options.realTime ? LocalDateTime.now() : LocalDateTime.of(2026, 3, 2, 10, 0);
        }
        Duration before = story == null ? WARM_UP : clock == null ? story.plot().skip() : Duration.ZERO;
        return start.plus(options.clockSkew).minus(before);
    }
}
