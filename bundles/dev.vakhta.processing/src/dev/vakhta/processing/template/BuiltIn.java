package dev.vakhta.processing.template;

import dev.vakhta.model.extension.BrokenExtensionException;
import dev.vakhta.model.extension.Extension;
import dev.vakhta.model.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The templates that are there from the beginning, each in every language of the product; behind them stands what plug-ins bring. */
enum BuiltIn {
    PLANNED(Purpose.LOCK),
    UPDATE(Purpose.LOCK),
    NO_END(Purpose.LOCK),
    INTEGRATORS(Purpose.LOCK),
    URGENT(Purpose.WARNING),
    HUNG(Purpose.TERMINATION),
    WORK(Purpose.TERMINATION),
    CALL(Purpose.TERMINATION);

    private static final List<MessageTemplate> ALL = made();

    private final Purpose purpose;

    BuiltIn(Purpose purpose) {
        this.purpose = purpose;
    }

    static List<MessageTemplate> all() {
        return ALL;
    }

    private static List<MessageTemplate> made() {
        List<MessageTemplate> all = new ArrayList<>();
        for (int i = 0; i < Texts.LANGUAGES.size(); i++) {
            Locale language = Texts.LANGUAGES.get(i);
            String code = language.equals(Locale.ROOT) ? "en" : language.getLanguage();
            for (BuiltIn one : values()) {
                all.add(new MessageTemplate(
                        "dev.vakhta." + one.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + code,
                        one.text("NAME_", i),
                        one.purpose,
                        code,
                        one.text("TEXT_", i)));
            }
        }
        Extension.all(MessageTemplates.EXTENSION_POINT, extension -> all.add(contributed(extension, all)));
        return List.copyOf(all);
    }

    private static MessageTemplate contributed(Extension extension, List<MessageTemplate> others)
            throws BrokenExtensionException {
        String id = extension.required("id");
        if (others.stream().anyMatch(other -> other.id().equals(id))) {
            throw new BrokenExtensionException(TemplateMessage.TWICE.text(id));
        }
        try {
            return new MessageTemplate(
                    id,
                    extension.required("name"),
                    Purpose.of(extension.required("purpose")),
                    extension.required("language"),
                    extension.required("text").replace("\\n", "\n"));
        } catch (IllegalArgumentException e) {
            throw new BrokenExtensionException(String.valueOf(e.getMessage()), e);
        }
    }

    private String text(String prefix, int language) {
        return TemplateMessage.valueOf(prefix + name())
                .inEveryLanguage()
                .toList()
                .get(language);
    }
}
