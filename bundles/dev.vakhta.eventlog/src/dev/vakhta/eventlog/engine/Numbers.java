package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Kind;
import java.util.Arrays;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Numbers by what they mean in a dictionary. */
final class Numbers implements LongPredicate {
    private final LogDictionary dictionary;
    private final Kind kind;
    private final Predicate<String> test;
    private final long[] accepted;

    /** @param asked numbers that are wanted whatever they mean, as {@code #N}, among other texts */
    Numbers(LogDictionary dictionary, Kind kind, Predicate<String> test, Set<String> asked) {
        this.dictionary = dictionary;
        this.kind = kind;
        this.test = test;
        LongStream known = dictionary.all(kind).stream()
                .filter(entry -> entry.number() != 0 && test.test(entry.name()))
                .mapToLong(LogDictionary.Entry::number);
        LongStream numbers = asked.stream()
                .filter(value -> value.matches("#\\d{1,9}"))
                .mapToLong(value -> Long.parseLong(value.substring(1)));
        LongStream none = LongStream.of(0).filter(zero -> test.test(""));
        this.accepted = Stream.of(known, numbers, none)
                .flatMapToLong(each -> each)
                .sorted()
                .distinct()
                .toArray();
    }

    @Override
    public boolean test(long number) {
        return Arrays.binarySearch(accepted, number) >= 0
                || number != 0 && isUnknown(number) && test.test("#" + number);
    }

    private boolean isUnknown(long number) {
        return dictionary.find(kind, 0, (int) number) == null;
    }

    /** Whether these are the others and such that had no meaning yet. */
    boolean extend(Numbers others) {
        return Arrays.stream(others.accepted).allMatch(number -> Arrays.binarySearch(accepted, number) >= 0)
                && Arrays.stream(accepted)
                        .allMatch(number ->
                                Arrays.binarySearch(others.accepted, number) >= 0 || others.isUnknown(number));
    }
}
