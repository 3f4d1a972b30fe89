package dev.vakhta.processing.recovery;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.text.Human;
import dev.vakhta.model.text.Plural;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Plan.LeftOut;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.reading.SideBySide;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.InUse;
import dev.vakhta.provider.recovery.InUse.Answer;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.Look;
import dev.vakhta.provider.recovery.Way;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sets aside what keeps people out of file infobases, or gives a backup back. What the plan names is what is moved: a file that has changed
 * by the time a step runs stays where it is. The facet keeps its backups on the disk before it moves anything.
 */
public final class Recover implements Processing {
    public static final String ID = "dev.vakhta.infobase.recover";

    /** FLAG: the lock files. */
    public static final String LOCK = "lock";

    /** FLAG: what a crash left behind. */
    public static final String LEFTOVERS = "leftovers";

    /** FLAG: the file of the given name that only looks like a lock. */
    public static final String SIMILAR = "similar";

    /** TEXT: only the file of that name, of those. */
    public static final String FILE = "file";

    /** TEXT: the backup with this {@link Backup#id}, or this name beside the base. */
    public static final String RESTORE = "restore";

    /** FLAG: what is in the way of the backup is set aside first. */
    public static final String SWAP = "swap";

    /** TEXT: kept with the backup. */
    public static final String REASON = "reason";

    /** Whether a backup is called so: by its id, or its name beside the base. */
    public static boolean isCalled(Backup backup, String name) {
        return name.equals(backup.id())
                || name.equals(String.valueOf(backup.beside().getFileName()));
    }

    @Override
    public Declaration declaration() {
        return new Declaration(
                ID,
                Literals.INFOBASE_SUMMARY,
                "recover",
                RecoveryMessage.RECOVER.text(),
                RecoveryMessage.RECOVER_HELP.text(),
                List.of(
                        flag(LOCK, RecoveryMessage.LOCK, RecoveryMessage.LOCK_HELP),
                        flag(LEFTOVERS, RecoveryMessage.LEFTOVERS, RecoveryMessage.LEFTOVERS_HELP),
                        flag(SIMILAR, RecoveryMessage.SIMILAR, RecoveryMessage.SIMILAR_HELP),
                        text(FILE, RecoveryMessage.FILE, RecoveryMessage.FILE_HELP, ""),
                        text(RESTORE, RecoveryMessage.RESTORE, RecoveryMessage.RESTORE_HELP, ""),
                        flag(SWAP, RecoveryMessage.SWAP, RecoveryMessage.SWAP_HELP),
                        text(
                                REASON,
                                RecoveryMessage.REASON,
                                RecoveryMessage.REASON_HELP,
                                RecoveryMessage.REASON_USUAL.text())),
                Set.of(FileRecovery.class));
    }

    private static Parameter flag(String name, RecoveryMessage label, RecoveryMessage help) {
        return new Parameter(name, Kind.FLAG, label.text(), help.text(), "false");
    }

    private static Parameter text(String name, RecoveryMessage label, RecoveryMessage help, String fallback) {
        return new Parameter(name, Kind.TEXT, label.text(), help.text(), fallback);
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) throws AdministrationException {
        List<Part> parts = SideBySide.each(chosen, one -> part(one, values, cancel));
        cancel.check();
        long infobases = parts.stream().filter(part -> !part.steps().isEmpty()).count();
        String number = Plural.text(
                infobases,
                ProcessingMessage.INFOBASES_ONE,
                ProcessingMessage.INFOBASES_FEW,
                ProcessingMessage.INFOBASES_MANY);
        return new Plan(
                RecoveryMessage.TITLE.text(number),
                parts.stream().flatMap(part -> part.steps().stream()).toList(),
                parts.stream().flatMap(part -> part.leftOut().stream()).toList(),
                parts.stream().flatMap(part -> part.warnings().stream()).toList());
    }

    private static Part part(Chosen one, Values values, Cancel cancel) {
        List<LeftOut> leftOut = new ArrayList<>();
        Part part = new Part(new ArrayList<>(), leftOut, new ArrayList<>());
        try {
            if (one.handle().target().isReadOnly()) {
                throw new AdministrationException(
                        FailureKind.NOT_ALLOWED,
                        ProcessingMessage.READ_ONLY.text(one.handle().target().getName()));
            }
            FileRecovery recovery = one.handle().facet(FileRecovery.class).orThrow();
            new Base(one, recovery, Place.of(one.handle().target(), one.row()), part).plan(values, cancel);
        } catch (AdministrationException e) {
            leftOut.add(new LeftOut(one, e.sentence()));
        }
        return part;
    }

    /** What the plan has of one infobase. */
    private record Part(List<Step> steps, List<LeftOut> leftOut, List<String> warnings) {}

    /** A chosen infobase. */
    private record Base(Chosen chosen, FileRecovery recovery, Place place, Part part) {
        void plan(Values values, Cancel cancel) throws AdministrationException {
            boolean lock = values.flag(LOCK);
            boolean leftovers = values.flag(LEFTOVERS);
            boolean similar = values.flag(SIMILAR);
            String backup = values.text(RESTORE).strip();
            if (!backup.isEmpty() && (lock || leftovers || similar)) {
                throw refused(RecoveryMessage.ONE_OF.text());
            }
            if (!backup.isEmpty()) {
                part.steps().add(restore(backup(backup, cancel), values.flag(SWAP)));
                return;
            }
            if (!lock && !leftovers && !similar) {
                throw refused(RecoveryMessage.NOTHING.text());
            }
            String file = values.text(FILE).strip();
            if (similar && file.isEmpty()) {
                throw refused(RecoveryMessage.SIMILAR_UNNAMED.text());
            }
            Look look = recovery.look(place.cluster(), place.infobase(), cancel);
            List<BaseFile> there = new ArrayList<>();
            for (Way way : recovery.ways(look)) {
                if (way.kind() == Way.Kind.SET_LOCK_ASIDE && lock
                        || way.kind() == Way.Kind.SET_LEFTOVERS_ASIDE && leftovers
                        || way.kind() == Way.Kind.SET_SIMILAR_ASIDE && similar) {
                    add(way.files(), way.reason(), there);
                }
            }
            there.stream()
                    .filter(one -> file.isEmpty() || file.equals(one.name()))
                    .forEach(one -> part.steps().add(aside(one, values.text(REASON))));
            if (!file.isEmpty() && part.steps().isEmpty() && part.leftOut().isEmpty()) {
                String names = there.stream().map(BaseFile::name).collect(Collectors.joining(", "));
                throw refused(RecoveryMessage.NO_FILE.text(file, names));
            }
            if (!part.steps().isEmpty()) {
                warn(look.inUse());
            }
        }

        /** @param reason why not; null: they can be set aside */
        private void add(List<BaseFile> files, @Nullable String reason, List<BaseFile> there) {
            if (reason == null) {
                there.addAll(files);
            } else {
                part.leftOut().add(new LeftOut(chosen, reason));
            }
        }

        private static AdministrationException refused(String sentence) {
            return new AdministrationException(FailureKind.REFUSED, sentence);
        }

        private void warn(InUse inUse) {
            if (inUse.answer() != Answer.NOT_IN_USE) {
                RecoveryMessage how =
                        inUse.answer() == Answer.IN_USE ? RecoveryMessage.IN_USE : RecoveryMessage.CANNOT_TELL;
                part.warnings().add(how.text(place.infobaseName(), String.join(" ", inUse.evidence())));
            }
        }

        private Step aside(BaseFile file, String reason) {
            return new Step(
                    chosen,
                    place.cluster(),
                    RecoveryMessage.ASIDE_STEP.text(
                            place.infobaseName(), file.name(), Human.bytes(file.size()), time(file.modified())),
                    file.role() == BaseFile.Role.LOCK ? RecoveryMessage.LOCK_RISK.text() : "",
                    RecoveryMessage.ASIDE_UNDO.text(),
                    cancel -> recovery.setAside(place.cluster(), place.infobase(), file, reason, cancel),
                    cancel -> isAside(recovery.look(place.cluster(), place.infobase(), cancel), file));
        }

        private static boolean isAside(Look look, BaseFile file) {
            return Stream.of(
                            look.locks().stream().map(LockCard::file),
                            look.leftovers().stream(),
                            look.similar().stream())
                    .flatMap(files -> files)
                    .noneMatch(there -> there.path().equals(file.path()) && there.isSame(file));
        }

        private Backup backup(String called, Cancel cancel) throws AdministrationException {
            return recovery.backups(place.cluster(), place.infobase(), cancel).stream()
                    .filter(backup -> isCalled(backup, called))
                    .findFirst()
                    .orElseThrow(() ->
                            new AdministrationException(FailureKind.NOT_FOUND, RecoveryMessage.NO_BACKUP.text(called)));
        }

        /** A backup that was given back is marked so, or is not there any more. */
        private Step restore(Backup backup, boolean swap) {
            RecoveryMessage what = swap ? RecoveryMessage.RESTORE_STEP_SWAP : RecoveryMessage.RESTORE_STEP;
            return new Step(
                    chosen,
                    place.cluster(),
                    what.text(place.infobaseName(), backup.original().getFileName(), time(backup.at())),
                    backup.isLock() ? RecoveryMessage.RESTORE_RISK.text() : "",
                    "",
                    cancel -> recovery.restore(place.cluster(), place.infobase(), backup, swap, cancel),
                    cancel -> !recovery.backups(place.cluster(), place.infobase(), cancel)
                            .contains(backup));
        }
    }

    private static String time(Instant instant) {
        ZoneId here = ZoneId.systemDefault();
        return Human.dateTime(LocalDateTime.ofInstant(instant, here), LocalDateTime.now(here));
    }
}
