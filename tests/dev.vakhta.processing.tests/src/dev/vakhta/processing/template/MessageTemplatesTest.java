package dev.vakhta.processing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.template.MessageTemplates.Merged;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of messages: built in, changed, the person's own, and somebody else's. */
class MessageTemplatesTest {
    private static final MessageTemplate OWN =
            new MessageTemplate("mine", "Наше", Purpose.LOCK, "ru", "{base} закрыта, звоните {contact}");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    private static MessageTemplate builtIn(String id) {
        return assertNotNullAnd(MessageTemplates.builtIn().find(id));
    }

    private static MessageTemplate assertNotNullAnd(MessageTemplate template) {
        assertNotNull(template);
        return template;
    }

    private static MessageTemplate other(MessageTemplate template, String text) {
        return new MessageTemplate(template.id(), template.name(), template.purpose(), template.language(), text);
    }

    @Test
    void everyUseIsThereInBothLanguagesWithTheSamePlaceholders() {
        List<MessageTemplate> all = MessageTemplates.builtIn().all().stream()
                .filter(one -> one.id().startsWith("dev.vakhta.")) // the others are of fragment.xml
                .toList();
        assertEquals(16, all.size());
        for (MessageTemplate one : all.subList(0, 8)) {
            MessageTemplate russian = builtIn(one.id().replaceFirst("en$", "ru"));
            assertEquals("ru", russian.language());
            assertEquals(one.purpose(), russian.purpose());
            assertEquals(Placeholder.in(one.text()), Placeholder.in(russian.text()), one.id());
            assertEquals("", MessageTemplate.textAdvice(one.text()) + MessageTemplate.textAdvice(russian.text()));
        }
        assertEquals(
                "{base}: технические работы с {from} до {to}. Сохраните данные и выйдите из программы. Вопросы: {contact}",
                builtIn("dev.vakhta.planned.ru").text());
        assertEquals(
                "Session ended: maintenance until {to}.",
                builtIn("dev.vakhta.work.en").text());
    }

    @Test
    void placeholdersAreFilledAsFarAsTheyAreKnown() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 24, 21, 44);
        Occasion occasion = new Occasion("trade", now, now.plusMinutes(16), now.plusHours(2));
        assertEquals(
                "trade: 22:00, 23:44, 16; {contact} {x} $1\\",
                Placeholder.fill("{base}: {from}, {to}, {minutes}; {contact} {x} $1\\", occasion.values("")));
        assertEquals(
                "{base} 21:44 {to} 0 $9",
                Placeholder.fill(
                        "{base} {from} {to} {minutes} {contact}", new Occasion(null, now, null, null).values("$9")));
        assertEquals(EnumSet.allOf(Placeholder.class), Placeholder.in(Placeholder.marks()));
        String sentence = assertThrows(IllegalArgumentException.class, () -> Placeholder.in("{base} {who}"))
                .getMessage();
        assertTrue(sentence.contains("{who}") && sentence.contains("{minutes}"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{who}", "a\u0007b", "{}"})
    void aTextThatIsNoneHasAProblem(String text) {
        assertFalse(MessageTemplate.textProblem(text).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> other(OWN, text));
    }

    @Test
    void boundsAreSaid() {
        assertFalse(MessageTemplate.textProblem("x".repeat(1001)).isEmpty());
        assertFalse(MessageTemplate.nameProblem("x".repeat(101)).isEmpty());
        assertFalse(MessageTemplate.nameProblem("two\nlines").isEmpty());
        assertEquals("a\nb\nc", other(OWN, "a\r\nb\rc").text());
        assertTrue(MessageTemplate.textAdvice("x".repeat(201)).contains("200"));
        assertTrue(MessageTemplate.textAdvice("\"x\"").contains("\""));
        assertFalse(PersonalSettings.contactProblem("{to}").isEmpty());
        for (Usual usual : Usual.values()) {
            assertEquals("", usual.problem(usual.fallback()), usual.key());
            assertFalse(usual.problem(usual.least() - 1).isEmpty());
            assertFalse(usual.problem(usual.most() + 1).isEmpty());
        }
        assertThrows(IllegalArgumentException.class, () -> PersonalSettings.NOTHING_SET.with(Usual.LEAD, 1_000_000));
    }

    @Test
    void aChangedBuiltInOneStandsWhereItStoodUntilItIsRestored() {
        MessageTemplate planned = builtIn("dev.vakhta.planned.en");
        MessageTemplates changed =
                MessageTemplates.builtIn().with(other(planned, "Closed.")).with(OWN);
        assertEquals("Closed.", changed.all().getFirst().text());
        assertTrue(changed.isOwn(changed.all().getFirst())
                && MessageTemplates.isBuiltIn(changed.all().getFirst()));
        assertEquals(MessageTemplates.builtIn().all().size() + 1, changed.all().size());
        assertEquals(planned, changed.without(planned.id()).all().getFirst());
        assertEquals(List.of(OWN), changed.restored().own());
        assertEquals(List.of(), MessageTemplates.builtIn().with(planned).own(), "as it was is not changed");
        assertThrows(IllegalArgumentException.class, () -> new MessageTemplates(List.of(OWN, OWN)));
    }

    @Test
    void theReadersLanguageComesFirst() {
        MessageTemplates all = MessageTemplates.builtIn().with(OWN);
        assertEquals("en", all.of(Purpose.LOCK).getFirst().language());
        assertEquals(List.of(OWN), all.named("НАШЕ"));
        assertEquals(List.of(builtIn("dev.vakhta.update.en")), all.named("dev.vakhta.update.en"));
        assertEquals(List.of(), all.named("nirgends"));
        Locale.setDefault(Locale.of("ru"));
        assertEquals("ru", all.of(Purpose.TERMINATION).getFirst().language());
        assertEquals(9, all.of(Purpose.LOCK).size());
    }

    @Test
    void importingLosesNothing() {
        MessageTemplates mine = MessageTemplates.builtIn().with(OWN);
        MessageTemplate theirs = other(OWN, "Закрыто.");
        MessageTemplate fresh = new MessageTemplate("fresh", "Fresh", Purpose.WARNING, "en", "Soon.");
        MessageTemplate planned = other(builtIn("dev.vakhta.planned.en"), "Closed at night.");
        List<MessageTemplate> file = List.of(theirs, fresh, planned, builtIn("dev.vakhta.work.ru"));

        Merged merged = mine.merge(file, false);
        assertEquals(List.of(1, 1, 1, 1), List.of(merged.added(), merged.replaced(), merged.copied(), merged.same()));
        MessageTemplates all = merged.templates();
        assertEquals(OWN, all.find("mine"));
        assertEquals(
                "Closed at night.", assertNotNullAnd(all.find(planned.id())).text());
        MessageTemplate copy = all.named("Наше (2)").getFirst();
        assertEquals("Закрыто.", copy.text());

        Merged again = all.merge(file, false);
        assertEquals(all, again.templates(), "twice is as once");
        assertEquals(4, again.same());

        Merged replaced = mine.merge(file, true);
        assertEquals(theirs, replaced.templates().find("mine"));
        assertEquals(0, replaced.copied());
    }

    @Test
    void whatIsEditedGoesOnTopOfWhatSomebodyElseDidMeanwhile() {
        PersonalSettings seen = PersonalSettings.NOTHING_SET
                .withTemplates(MessageTemplates.builtIn().with(OWN))
                .withContact("55-55");
        MessageTemplate second = new MessageTemplate("second", "Second", Purpose.LOCK, "en", "2");
        MessageTemplate imported = new MessageTemplate("imported", "Imported", Purpose.LOCK, "en", "3");
        PersonalSettings edited = seen.withTemplates(
                        seen.templates().without("mine").with(second))
                .with(Usual.LEAD, 30);
        PersonalSettings meanwhile = seen.withTemplates(seen.templates().with(imported))
                .withContact("66-66")
                .with(Usual.ROUNDS, 5);

        PersonalSettings result = edited.onTopOf(seen, meanwhile);
        assertEquals(List.of(imported, second), result.templates().own());
        assertEquals("66-66", result.contact());
        assertEquals(Map.of(Usual.LEAD, 30, Usual.ROUNDS, 5), result.numbers());
        assertEquals(
                Map.of(Usual.ROUNDS, 5),
                result.with(Usual.LEAD, Usual.LEAD.fallback()).numbers());
    }
}
