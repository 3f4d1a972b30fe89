package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Row;
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
import dev.vakhta.processing.lock.LockChanges;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.reading.SideBySide;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A change of the locks of each chosen infobase: what the built-in processings on infobases have in common. The locks are read for the
 * plan, which shows the difference; what has changed by the time a step runs is not overwritten.
 */
abstract class LockCommand implements Processing {
    private final Words words;
    private final Supplier<UndoJournal> journal;

    LockCommand(Words words, Supplier<UndoJournal> journal) {
        this.words = words;
        this.journal = journal;
    }

    /** What the command is called. */
    record Words(
            String verb,
            ProcessingMessage label,
            ProcessingMessage help,
            ProcessingMessage title,
            ProcessingMessage step) {}

    /** A chosen infobase as it was found. */
    record Found(
            Chosen chosen,
            Place place,
            SessionLockAdmin admin,
            Infobase now,
            @Nullable Unrestored held) {
        String name() {
            return place.infobaseName();
        }

        Infobase read(Cancel cancel) throws AdministrationException {
            return admin.locks(place.cluster(), place.infobase(), cancel);
        }

        /** @throws AdministrationException CONFLICT: the locks are not as they were shown */
        Infobase readUnchanged(Cancel cancel) throws AdministrationException {
            Infobase read = read(cancel);
            for (EStructuralFeature field : SessionLockAdmin.FIELDS) {
                if (!LockTexts.same(now.eGet(field), read.eGet(field))) {
                    throw new AdministrationException(
                            FailureKind.CONFLICT, ProcessingMessage.LOCK_CHANGED_SINCE.text(name()));
                }
            }
            return read;
        }
    }

    /** What a plan is made with. */
    record Planning(Values values, UndoJournal journal, Undoing undoing, Set<String> warnings) {}

    abstract List<Parameter> parameters();

    /** @throws AdministrationException there will be none, and why */
    abstract Step step(Found at, Planning planning) throws AdministrationException;

    @Override
    public Declaration declaration() {
        return new Declaration(
                "dev.vakhta.infobase." + words.verb(),
                Literals.INFOBASE_SUMMARY,
                words.verb(),
                words.label().text(),
                words.help().text(),
                parameters());
    }

    /** A parameter for a field of the lock: called and explained as the field. */
    static Parameter parameter(EStructuralFeature field, Kind kind) {
        Field of = Field.of(field);
        return new Parameter(of.key(), kind, of.label(), of.explanation(), kind == Kind.FLAG ? "false" : "");
    }

    static Parameter flag(String name, ProcessingMessage label, ProcessingMessage help) {
        return new Parameter(name, Kind.FLAG, label.text(), help.text(), "false");
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) throws AdministrationException {
        UndoJournal undo = journal.get();
        Listing listing = undo.list();
        Undoing undoing = new Undoing(undo, words.label().text().replace("…", ""));
        Planning planning = new Planning(values, undo, undoing, new LinkedHashSet<>());
        List<Step> steps = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<Look> looks = SideBySide.each(chosen, one -> look(one, listing, cancel));
        for (int i = 0; i < chosen.size(); i++) {
            try {
                steps.add(step(looks.get(i).found(), planning));
            } catch (AdministrationException e) {
                leftOut.add(new LeftOut(chosen.get(i), e.sentence()));
            }
        }
        cancel.check();
        String number = Plural.text(
                steps.size(),
                ProcessingMessage.INFOBASES_ONE,
                ProcessingMessage.INFOBASES_FEW,
                ProcessingMessage.INFOBASES_MANY);
        List<String> warnings = steps.isEmpty() ? List.of() : List.copyOf(planning.warnings());
        return new Plan(words.title().text(number), steps, leftOut, warnings, undoing::close);
    }

    /** What a look at an infobase came to. */
    private interface Look {
        Found found() throws AdministrationException;
    }

    private static Look look(Chosen one, Listing listing, Cancel cancel) {
        try {
            if (one.handle().target().isReadOnly()) {
                throw new AdministrationException(
                        FailureKind.NOT_ALLOWED,
                        ProcessingMessage.READ_ONLY.text(one.handle().target().getName()));
            }
            Row<?> row = one.row();
            Place place = Place.of(one.handle().target(), row);
            SessionLockAdmin admin = one.handle().facet(SessionLockAdmin.class).orThrow();
            Infobase now = admin.locks(place.cluster(), place.infobase(), cancel);
            LockChanges.requireKnown(place.infobaseName(), admin, now);
            Found found = new Found(one, place, admin, now, listing.naming(place));
            return () -> found;
        } catch (AdministrationException e) {
            return () -> {
                throw e;
            };
        }
    }

    /** A step that makes a change, whichever way it is sent. */
    Step step(Found at, Change<Infobase> change, String undo, Step.Command command) {
        return new Step(
                at.chosen(),
                at.place().cluster(),
                words.step().text(at.name(), LockTexts.difference(at.now(), change)),
                "",
                undo,
                command,
                cancel -> change.missingIn(at.read(cancel)).isEmpty());
    }

    /** A change that nobody will want back. */
    Step directly(Found at, Change<Infobase> change) throws AdministrationException {
        LockChanges.requireThere(at.admin(), change);
        if (change.missingIn(at.now()).isEmpty()) {
            throw new AdministrationException(FailureKind.CONFLICT, ProcessingMessage.LOCK_ALREADY.text(at.name()));
        }
        return step(at, change, "", cancel -> {
            at.readUnchanged(cancel);
            Place place = at.place();
            LockChanges.confirm(at.name(), at.admin().changeLocks(place.cluster(), place.infobase(), change, cancel));
        });
    }
}
