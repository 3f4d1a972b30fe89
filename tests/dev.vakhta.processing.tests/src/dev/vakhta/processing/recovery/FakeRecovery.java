package dev.vakhta.processing.recovery;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseDescription;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.BaseFile.Role;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.InUse;
import dev.vakhta.provider.recovery.InUse.Answer;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.LogEnd;
import dev.vakhta.provider.recovery.Look;
import dev.vakhta.provider.recovery.Way;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A base in memory: a lock, two leftovers, and a file that looks like a lock. Steps come on several threads. */
final class FakeRecovery implements FileRecovery {
    static final String NOT_NOW = "Not now.";
    static final String EVIDENCE = "Somebody was seen.";
    private static final Path FOLDER = Path.of("base");
    private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");

    private final List<BaseFile> locks = new ArrayList<>(List.of(file("1Cv8.cdn", Role.LOCK, TIME)));
    private final List<BaseFile> leftovers =
            new ArrayList<>(List.of(file("1Cv8tmp.1CD", Role.LEFTOVER, TIME), file("1Cv8.1CL", Role.LEFTOVER, TIME)));
    final List<BaseFile> similar = new ArrayList<>(List.of(file("1Cv8cdn", Role.SIMILAR, TIME)));
    final List<Backup> backups = new ArrayList<>();
    private InUse inUse = new InUse(Answer.NOT_IN_USE, List.of(), List.of());
    String unwritable = "";
    boolean swapped;

    /** Whether it does what it is told without saying so. */
    boolean silent;

    /** Whether what is restored gets lost on the way, and nobody says so. */
    boolean lost;

    int moves;

    private static BaseFile file(String name, Role role, Instant modified) {
        return new BaseFile(FOLDER.resolve(name), role, 3, modified, "", "");
    }

    void inUse(Answer answer) {
        inUse = new InUse(answer, List.of(EVIDENCE), List.of());
    }

    void touch() {
        locks.replaceAll(old -> file(old.name(), Role.LOCK, TIME.plusSeconds(1)));
    }

    synchronized List<BaseFile> there() {
        List<BaseFile> all = new ArrayList<>(locks);
        all.addAll(leftovers);
        return all;
    }

    @Override
    public synchronized Look look(UUID cluster, UUID infobase, Cancel cancel) {
        List<LockCard> cards = locks.stream()
                .map(file -> new LockCard(
                        file, LockCard.State.PARSED, true, true, null, null, "", "", "", "", "", List.of(), "", "", ""))
                .toList();
        return new Look(
                infobase,
                "trade",
                FOLDER,
                file("1Cv8.1CD", Role.DATABASE, TIME),
                cards,
                similar,
                inUse,
                leftovers,
                List.of(),
                List.of(),
                BaseDescription.NONE,
                LogEnd.missing(""),
                List.of(),
                unwritable,
                List.of());
    }

    @Override
    public InUse inUse(UUID cluster, UUID infobase, Cancel cancel) {
        return inUse;
    }

    @Override
    public Check check(UUID cluster, UUID infobase, boolean values, Progress progress, Cancel cancel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Way> ways(Look look) {
        String reason = look.inUse().answer() == Answer.NOT_IN_USE ? null : NOT_NOW;
        return List.of(
                new Way(Way.Kind.START, null, "", "1cv8", List.of()),
                new Way(
                        Way.Kind.SET_LOCK_ASIDE,
                        null,
                        "",
                        "",
                        look.locks().stream().map(LockCard::file).toList()),
                new Way(Way.Kind.SET_LEFTOVERS_ASIDE, reason, "", "", look.leftovers()),
                new Way(
                        Way.Kind.SET_SIMILAR_ASIDE,
                        look.unwritable().isEmpty() ? null : look.unwritable(),
                        "",
                        "",
                        look.similar()));
    }

    @Override
    public synchronized Backup setAside(UUID cluster, UUID infobase, BaseFile shown, String reason, Cancel cancel)
            throws AdministrationException {
        moves++;
        if (!there().contains(shown) && !similar.contains(shown)) {
            throw new AdministrationException(FailureKind.CONFLICT, "changed");
        }
        locks.remove(shown);
        leftovers.remove(shown);
        similar.remove(shown);
        String id = String.valueOf(backups.size() + 10);
        Path beside = FOLDER.resolve(shown.name() + ".bak");
        Backup backup = new Backup(id, shown.path(), beside, null, 3, "", "", TIME, "", reason, null);
        backups.add(backup);
        answer();
        return backup;
    }

    private void answer() throws AdministrationException {
        if (silent) {
            throw new AdministrationException(FailureKind.OUTCOME_UNKNOWN, "no answer");
        }
    }

    @Override
    public synchronized List<Backup> backups(UUID cluster, UUID infobase, Cancel cancel) {
        return List.copyOf(backups);
    }

    @Override
    public synchronized void restore(UUID cluster, UUID infobase, Backup backup, boolean swap, Cancel cancel)
            throws AdministrationException {
        swapped = swap;
        if (!lost) {
            locks.add(file(String.valueOf(backup.original().getFileName()), Role.LOCK, TIME));
            backups.replaceAll(one -> one.equals(backup) ? restored(one) : one);
        }
        answer();
    }

    private static Backup restored(Backup one) {
        return new Backup(one.id(), one.original(), one.beside(), null, 3, "", "", TIME, "", one.reason(), TIME);
    }
}
