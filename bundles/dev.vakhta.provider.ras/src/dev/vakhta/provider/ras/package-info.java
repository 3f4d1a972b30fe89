/**
 * The provider that talks to a RAS server over its native protocol. Only {@link dev.vakhta.provider.ras.RasProvider} is for others, and
 * they find it through the extension point.
 *
 * <p>A {@code Request} goes through the {@code Caller}: it takes a {@code Channel} from a {@code Pool}, logs in where that is needed, sends,
 * and turns what comes back into an answer or a failure by kind. The {@code Ras…} classes say which request each method of a facet is, an
 * {@code Editor} how an object is changed, {@code Facets} what is offered at all, and {@code Versions} over which endpoint. The parts every provider shares stand in
 * {@code dev.vakhta.provider.handle}; its {@code Watch} ends whatever takes too long or was cancelled.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.ras;
