/**
 * What 1C's rac does, without 1C: {@link dev.vakhta.cli.rac.RacUtility} takes the arguments of {@code rac} and prints what that would, over
 * the facets of any provider. The heart of {@code vakhta rac}, and of doubles of rac in tests. No global state.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.cli.rac;
