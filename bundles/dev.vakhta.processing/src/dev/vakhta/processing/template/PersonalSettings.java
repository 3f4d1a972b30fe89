package dev.vakhta.processing.template;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a person set for closing infobases.
 *
 * @param contact whom users ask, filled in for {@link Placeholder#CONTACT}; empty: nobody
 * @param numbers those that were set
 */
public record PersonalSettings(String contact, Map<Usual, Integer> numbers, MessageTemplates templates) {
    /** What holds until something is set. */
    public static final PersonalSettings NOTHING_SET = new PersonalSettings("", Map.of(), MessageTemplates.builtIn());

    private static final int LONGEST_CONTACT = 200;

    /** @throws IllegalArgumentException one of them cannot be so; the message says so to people */
    public PersonalSettings {
        numbers = Map.copyOf(numbers);
        String problem = contactProblem(contact);
        for (Map.Entry<Usual, Integer> one : numbers.entrySet()) {
            problem = problem.isEmpty() ? one.getKey().problem(one.getValue()) : problem;
        }
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** Why something cannot be whom to ask; empty: it can. */
    public static String contactProblem(String contact) {
        return contact.length() > LONGEST_CONTACT || contact.matches("(?s).*[\\p{Cntrl}{}].*")
                ? TemplateMessage.BAD_CONTACT.text(LONGEST_CONTACT)
                : "";
    }

    /** As it is set, or what it is until then. */
    public int number(Usual usual) {
        return Objects.requireNonNull(numbers.getOrDefault(usual, usual.fallback()));
    }

    /** The same of a number of minutes. */
    public Duration duration(Usual usual) {
        return usual.duration(number(usual));
    }

    public PersonalSettings withContact(String other) {
        return new PersonalSettings(other, numbers, templates);
    }

    public PersonalSettings withTemplates(MessageTemplates others) {
        return new PersonalSettings(contact, numbers, others);
    }

    /** One that is as it is anyway is not set. */
    public PersonalSettings with(Usual usual, int number) {
        Map<Usual, Integer> all = new EnumMap<>(Usual.class);
        all.putAll(numbers);
        all.put(usual, number);
        if (number == usual.fallback()) {
            all.remove(usual);
        }
        return new PersonalSettings(contact, all, templates);
    }

    /**
     * What a person edited, on top of what somebody else, such as the command line, set meanwhile.
     *
     * @param before what the person saw at first
     */
    public PersonalSettings onTopOf(PersonalSettings before, PersonalSettings now) {
        PersonalSettings result = now.withTemplates(templates.onTopOf(before.templates, now.templates));
        if (!contact.equals(before.contact)) {
            result = result.withContact(contact);
        }
        for (Usual usual : Usual.values()) {
            if (number(usual) != before.number(usual)) {
                result = result.with(usual, number(usual));
            }
        }
        return result;
    }

    @Nullable
    Integer set(Usual usual) {
        return numbers.get(usual);
    }
}
