package dev.vakhta.eventlog.value;

import dev.vakhta.eventlog.value.LogValue.Member;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** A value as one line: as much of it as fits. */
final class Line {
    private static final String MORE = "…";

    private final StringBuilder text = new StringBuilder();

    Line add(LogValue value) {
        switch (value) {
            case LogValue.Undefined none -> add(ValueMessage.UNDEFINED.text());
            case LogValue.Text one -> add(one.value());
            case LogValue.Number one -> add(one.digits());
            case LogValue.Bool one -> add((one.value() ? ValueMessage.YES : ValueMessage.NO).text());
            case LogValue.Date one -> add(date(one.value()));
            case LogValue.Reference one -> add(one.table() + ":" + one.uuid());
            case LogValue.ObjectReference one -> add(one.uuid().toString());
            case LogValue.ObjectKey one -> add(one.table() + ": ").add(one.key());
            case LogValue.Unknown one -> add(one.raw());
            case LogValue.Structure one -> add(one.members());
            case LogValue.Array one -> add(one.members());
            case LogValue.Table one -> add(one.members());
        }
        return this;
    }

    private void add(List<Member> members) {
        String before = "";
        for (Member member : members) {
            if (isFull()) {
                return;
            }
            boolean nested = !member.value().members().isEmpty();
            add(before);
            add(member.name().isEmpty() ? "" : member.name() + ": ");
            add(nested ? "(" : "").add(member.value()).add(nested ? ")" : "");
            before = "; ";
        }
    }

    private boolean isFull() {
        return text.length() > LogValue.LINE;
    }

    private Line add(String part) {
        int room = LogValue.LINE + 1 - text.length();
        text.append(part, 0, Math.min(part.length(), Math.max(0, room)));
        return this;
    }

    private static String date(@Nullable LocalDateTime date) {
        return date == null
                ? ValueMessage.NO_DATE.text()
                : DateTimeFormatter.ofPattern(ValueMessage.DATE.text()).format(date);
    }

    @Override
    public String toString() {
        String line = isFull() ? text.substring(0, LogValue.LINE - 1) + MORE : text.toString();
        return line.replaceAll("\\p{Cntrl}+", " ");
    }
}
