package dev.vakhta.processing.template;

import dev.vakhta.model.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The templates that are there from the beginning, each in every language of the product. What plug-ins bring will stand behind them. */
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
        return List.copyOf(all);
    }

    private String text(String prefix, int language) {
        return TemplateMessage.valueOf(prefix + name())
                .inEveryLanguage()
                .toList()
                .get(language);
    }
}
