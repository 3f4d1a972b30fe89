package dev.vakhta.contract;

import dev.vakhta.provider.Facet;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A test of the contract: run through every {@link Door} that gives what it needs. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(Doors.Giving.class)
@interface Doors {
    /** The facets it needs; none: a running cluster. */
    Class<? extends Facet>[] value() default {};

    /** Chooses the doors. */
    final class Giving implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(ParameterDeclarations declared, ExtensionContext context) {
            List<Class<? extends Facet>> needed = List.of(
                    context.getRequiredTestMethod().getAnnotation(Doors.class).value());
            return Stream.of(Door.values())
                    .filter(door -> door.isOfCluster() || !needed.isEmpty() && door.gives.containsAll(needed))
                    .map(Arguments::of);
        }
    }
}
