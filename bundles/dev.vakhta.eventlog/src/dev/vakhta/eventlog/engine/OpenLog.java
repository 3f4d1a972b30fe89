package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.engine.Member.Change;
import dev.vakhta.eventlog.engine.Workers.Urgency;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Logs that are open as one. */
final class OpenLog implements EventLog {
    /** Milliseconds between two looks at the files, while there are answers. */
    private static final long LOOKS = 500;

    private final List<Member> members;
    private final List<String> notes;
    private final Workers workers;
    private final Indexer indexer;
    private final Outcomes outcomes;
    private final List<Answer> answers = new CopyOnWriteArrayList<>();
    private volatile @Nullable String failure;
    private volatile boolean closed;

    /**
     * @param members closed with this
     * @param readers how many threads read
     * @param missing why others could not be opened; null: there are none
     */
    OpenLog(List<Member> members, List<String> notes, int readers, @Nullable String missing) {
        this.workers = new Workers(readers);
        this.notes = List.copyOf(notes);
        this.failure = missing;
        this.members = List.copyOf(members);
        this.indexer = new Indexer(this.members, workers, () -> closed);
        this.outcomes = new Outcomes(this.members, workers, () -> closed);
        outcomes.onKnown(() -> answers.forEach(Answer::changed));
        workers.read(Urgency.SEARCH, this::begin);
        workers.watch(this::look, LOOKS);
    }

    private void begin() {
        members.forEach(Member::lookOnce);
        indexer.begin();
    }

    /** Looks what became of the files. */
    private void look() {
        if (closed || answers.isEmpty()) {
            return;
        }
        try {
            Change change = Change.NONE;
            boolean told = false;
            for (Member member : members) {
                String before = member.failure();
                Change here = member.look();
                change = here.compareTo(change) > 0 ? here : change;
                told |= !Objects.equals(before, member.failure());
            }
            if (told) { // gone, or back
                answers.forEach(Answer::changed);
            }
            if (change == Change.REPLACED) {
                answers.forEach(Answer::restart);
            } else {
                answers.forEach(Answer::follow);
            }
            if (change != Change.NONE) {
                indexer.begin();
            }
        } catch (RuntimeException e) { // or nobody would ever look again
            failure = Failures.text(members.getFirst().source().name(), e);
        }
    }

    List<Member> members() {
        return members;
    }

    Workers workers() {
        return workers;
    }

    /** Begins a search, once all is known that it needs. */
    void begin(Search search) {
        if (Matcher.asksForOutcomes(search.query())) {
            indexer.whenComplete(() -> outcomes.whenKnown(search::begin));
        } else {
            workers.read(Urgency.SEARCH, search::begin);
        }
    }

    Outcomes outcomes() {
        return outcomes;
    }

    void closed(Answer answer) {
        answers.remove(answer);
    }

    @Override
    public List<LogSource> sources() {
        return members.stream().map(Member::source).toList();
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public LogAnswer ask(LogQuery query) {
        Answer answer = new Answer(query, this);
        answers.add(answer);
        return answer;
    }

    @Override
    public Progress indexed() {
        return told(indexer.progress());
    }

    /** With what is wrong with all of it, if nothing else is. */
    Progress told(Progress progress) {
        String said = progress.failure() != null ? progress.failure() : failure != null ? failure : outcomes.failure();
        return new Progress(progress.done(), progress.total(), said);
    }

    @Override
    public List<String> values(LogField field) {
        return switch (field) {
            case IMPORTANCE ->
                Arrays.stream(Importance.values()).map(Importance::key).toList();
            case OUTCOME ->
                Arrays.stream(TransactionOutcome.values())
                        .map(TransactionOutcome::key)
                        .toList();
            case LOG -> members.stream().map(member -> member.source().name()).toList();
            default -> names(field);
        };
    }

    private List<String> names(LogField field) {
        Kind kind = field == LogField.SEPARATORS ? Kind.SEPARATOR_VALUE : Criteria.kind(field);
        Set<String> names = new LinkedHashSet<>();
        for (Member member : kind == null ? List.<Member>of() : members) {
            try {
                LogDictionary dictionary = member.source().dictionary();
                Stream<String> declared = kind == null
                        ? Stream.empty()
                        : dictionary.all(kind).stream().map(entry -> name(entry, dictionary));
                declared.filter(name -> !name.isEmpty()).forEach(names::add);
            } catch (IOException e) {
                failure = Failures.text(member.source().name(), e);
            }
        }
        return List.copyOf(names);
    }

    private static String name(Entry entry, LogDictionary dictionary) {
        return entry.kind() == Kind.SEPARATOR_VALUE
                ? LogValues.separator(new Separator(entry.separator(), entry.number()), dictionary)
                : entry.name();
    }

    /** Waits until its threads have stopped, which they do within a block. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        answers.forEach(Answer::close);
        workers.close();
        members.forEach(Member::close);
    }
}
