package dev.vakhta.processing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** {@code fragment.xml} contributes a good template and broken ones. */
@EnabledIf(value = "isRunning", disabledReason = "needs the registry of the running platform")
class ContributedTemplatesTest {
    static boolean isRunning() {
        return RegistryFactory.getRegistry() != null;
    }

    @Test
    void theGoodOneStandsBehindOursAndTheOthersAreLeftOut() {
        List<MessageTemplate> all = MessageTemplates.builtIn().all();
        MessageTemplate last = all.getLast();
        assertEquals("org.example.release.en", last.id());
        assertEquals("Back at {to}.\nAsk {contact}.", last.text());
        assertEquals(
                List.of("org.example.release.en"),
                all.stream()
                        .map(MessageTemplate::id)
                        .filter(id -> !id.startsWith("dev.vakhta."))
                        .toList());
        assertFalse(all.stream().anyMatch(one -> one.text().equals("Takes ours")));
    }

    @Test
    void canBeChangedAndGivenBack() {
        MessageTemplate last = MessageTemplates.builtIn().all().getLast();
        MessageTemplate changed =
                new MessageTemplate(last.id(), last.name(), last.purpose(), last.language(), "Changed");
        MessageTemplates own = MessageTemplates.builtIn().with(changed);
        assertEquals("Changed", own.all().getLast().text());
        assertTrue(MessageTemplates.isBuiltIn(changed));
        assertEquals(last, own.restored().all().getLast());
    }
}
