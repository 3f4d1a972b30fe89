package dev.vakhta.processing.internal;

import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import java.util.HashMap;
import java.util.Map;

/** The entries of the undo journal that the steps of one plan share: opened by the first that needs one, closed when the plan ends. */
final class Undoing {
    private static final String OWN = "";

    private final UndoJournal journal;
    private final String title;
    private final Map<String, UndoRun> runs = new HashMap<>();

    Undoing(UndoJournal journal, String title) {
        this.journal = journal;
        this.title = title;
    }

    /** What this plan changes. */
    UndoRun own() throws AdministrationException {
        return shared(OWN, () -> journal.begin(title));
    }

    /** What another one changed. */
    UndoRun resumed(Entry entry, boolean forced) throws AdministrationException {
        return shared(entry.id(), () -> journal.resume(entry, forced));
    }

    private interface Opening {
        UndoRun open() throws AdministrationException;
    }

    private synchronized UndoRun shared(String id, Opening opening) throws AdministrationException {
        if (!runs.containsKey(id)) {
            runs.put(id, opening.open());
        }
        return runs.get(id);
    }

    synchronized void close() {
        runs.values().forEach(UndoRun::close);
        runs.clear();
    }
}
