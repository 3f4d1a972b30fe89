package dev.vakhta.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Takes pictures of the whole window in both languages and themes. */
public final class Tour {
    private static final int LIMIT_SECONDS = 600;

    private Tour() {}

    /**
     * @param args the checkout, where pictures go, the scale in percent, which the screen must be large enough for, and words such as
     *     {@code ru} or {@code dark} that all must be in what is done
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path checkout = Path.of(args[0]);
        Path pictures = Path.of(args[1]);
        int scale = Integer.parseInt(args[2]);
        List<String> wanted = List.of(args).subList(3, args.length);
        Path work = pictures.resolve("work");
        Product product = Product.copy(checkout, work.resolve("product"));
        for (String language : List.of("en", "ru")) {
            for (String theme : List.of("light", "dark")) {
                if (List.of(language, theme).containsAll(wanted)) {
                    Path folder = pictures.resolve(language + "-" + theme + "-" + scale);
                    System.out.println(folder);
                    Product.delete(folder);
                    Product.delete(work.resolve("person"));
                    product.scenario("Tour", work.resolve("person"))
                            .property("vakhta.theme", theme)
                            .property("vakhta.screenshots", folder)
                            .environment("GDK_SCALE", String.valueOf(scale / 100))
                            .arguments("-nl", language)
                            .play(LIMIT_SECONDS);
                }
            }
        }
        Product.delete(work);
    }
}
