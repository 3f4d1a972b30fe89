package dev.vakhta.processing.template;

import dev.vakhta.model.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The templates a person has.
 *
 * @param own the person's own ones and those built-in ones that were changed, with ids that differ, in their order
 */
public record MessageTemplates(List<MessageTemplate> own) {
    /** The extension point of templates that plug-ins bring; its schema stands in {@code schema/templates.exsd}. */
    public static final String EXTENSION_POINT = "dev.vakhta.processing.templates";

    private static final int MOST = 1000;

    /** @throws IllegalArgumentException two have one id, or there are too many; the message says so to people */
    public MessageTemplates {
        own = own.stream().filter(Predicate.not(BuiltIn.all()::contains)).toList();
        if (own.size() > MOST) {
            throw new IllegalArgumentException(TemplateMessage.TOO_MANY.text(MOST));
        }
        byId(own.stream());
    }

    /** What there is from the beginning, with what plug-ins bring. */
    public static MessageTemplates builtIn() {
        return new MessageTemplates(List.of());
    }

    /**
     * What importing came to.
     *
     * @param added number of those that were not there
     * @param replaced of those whose text was another one and is this now
     * @param copied of those that stand beside the one of the same id
     * @param same of those that were there already
     */
    public record Merged(MessageTemplates templates, int added, int replaced, int copied, int same) {}

    private static Map<String, MessageTemplate> byId(Stream<MessageTemplate> templates) {
        Map<String, MessageTemplate> byId = new LinkedHashMap<>();
        templates.forEach(one -> {
            if (byId.put(one.id(), one) != null) {
                throw new IllegalArgumentException(TemplateMessage.TWICE.text(one.id()));
            }
        });
        return byId;
    }

    /** All, the built-in ones first; one that was changed stands where it stood. */
    public List<MessageTemplate> all() {
        Map<String, MessageTemplate> all = byId(BuiltIn.all().stream());
        own.forEach(one -> all.put(one.id(), one));
        return List.copyOf(all.values());
    }

    /** Those of a purpose, those of the reader's language first. */
    public List<MessageTemplate> of(Purpose purpose) {
        return all().stream()
                .filter(one -> one.purpose() == purpose)
                .sorted(Comparator.comparing(one -> !isReaders(one)))
                .toList();
    }

    /** Whether a template is in the reader's language. */
    public static boolean isReaders(MessageTemplate template) {
        return template.language().equals(readersLanguage());
    }

    /** One of the product's: who has set another one is spoken to in English. */
    public static String readersLanguage() {
        String language = Locale.getDefault().getLanguage();
        return Texts.LANGUAGES.stream().anyMatch(one -> one.getLanguage().equals(language)) ? language : "en";
    }

    /** The one of an id, or those of a name whatever its letter case; of the latter those in the reader's language, if there are any. */
    public List<MessageTemplate> named(String idOrName) {
        MessageTemplate one = find(idOrName);
        if (one != null) {
            return List.of(one);
        }
        List<MessageTemplate> named = all().stream()
                .filter(each -> each.name().equalsIgnoreCase(idOrName))
                .toList();
        List<MessageTemplate> readers =
                named.stream().filter(MessageTemplates::isReaders).toList();
        return readers.isEmpty() ? named : readers;
    }

    /** Null: there is none. */
    public @Nullable MessageTemplate find(String id) {
        for (MessageTemplate one : all()) {
            if (one.id().equals(id)) {
                return one;
            }
        }
        return null;
    }

    /** Whether it was there from the beginning, whatever it says now. */
    public static boolean isBuiltIn(MessageTemplate template) {
        return BuiltIn.all().stream().anyMatch(one -> one.id().equals(template.id()));
    }

    /** Whether the person wrote it, or changed it. */
    public boolean isOwn(MessageTemplate template) {
        return own.contains(template);
    }

    /** With a template, in the place of the one with its id where there is one. */
    public MessageTemplates with(MessageTemplate template) {
        Map<String, MessageTemplate> all = byId(own.stream());
        all.put(template.id(), template);
        return new MessageTemplates(List.copyOf(all.values()));
    }

    /** Without what the person wrote under an id; a built-in one is what it was again. */
    public MessageTemplates without(String id) {
        return new MessageTemplates(
                own.stream().filter(one -> !one.id().equals(id)).toList());
    }

    /** Without changes of built-in ones. */
    public MessageTemplates restored() {
        return new MessageTemplates(
                own.stream().filter(Predicate.not(MessageTemplates::isBuiltIn)).toList());
    }

    /**
     * With templates from elsewhere; none that is here is lost.
     *
     * @param replace whether one of the person's own gives way to another text under its id; otherwise that becomes a copy
     */
    public Merged merge(List<MessageTemplate> others, boolean replace) {
        MessageTemplates all = this;
        int added = 0;
        int replaced = 0;
        int copied = 0;
        for (MessageTemplate other : others) {
            MessageTemplate here = all.find(other.id());
            if (here == null) {
                all = all.with(other);
                added++;
            } else if (!here.equals(other) && (replace || !all.isOwn(here))) {
                all = all.with(other);
                replaced++;
            } else if (!here.says(other) && all.find(copyId(other)) == null) {
                all = all.with(all.copy(other, copyId(other)));
                copied++;
            }
        }
        return new Merged(all, added, replaced, copied, others.size() - added - replaced - copied);
    }

    /** The same each time, so that what is imported twice is copied once. */
    private static String copyId(MessageTemplate template) {
        return UUID.nameUUIDFromBytes(template.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** One of the person's own that says the same and has a name that is free. */
    public MessageTemplate copy(MessageTemplate template, String id) {
        List<String> taken = all().stream()
                .filter(one -> one.language().equals(template.language()))
                .map(MessageTemplate::name)
                .toList();
        String base = template.name().replaceFirst(" \\(\\d+\\)$", "");
        String name = Stream.iterate(2, number -> number + 1)
                .map(number -> base.substring(0, Math.min(base.length(), 90)) + " (" + number + ")")
                .filter(Predicate.not(taken::contains))
                .findFirst()
                .orElseThrow();
        return new MessageTemplate(id, name, template.purpose(), template.language(), template.text());
    }

    /** What was edited, on top of what somebody else made of it meanwhile. */
    MessageTemplates onTopOf(MessageTemplates before, MessageTemplates now) {
        List<MessageTemplate> result = new ArrayList<>(now.own());
        result.removeIf(one -> before.contains(one.id()) && !contains(one.id()));
        MessageTemplates merged = new MessageTemplates(result);
        for (MessageTemplate one : own) {
            if (!before.own().contains(one)) {
                merged = merged.with(one);
            }
        }
        return merged;
    }

    private boolean contains(String id) {
        return own.stream().anyMatch(one -> one.id().equals(id));
    }
}
