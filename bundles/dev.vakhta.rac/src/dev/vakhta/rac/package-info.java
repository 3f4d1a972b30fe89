/**
 * The language of 1C's {@code rac} utility, for both sides: what it prints, read and written ({@link dev.vakhta.rac.RacReader},
 * {@link dev.vakhta.rac.RacPrinter}), in which encoding ({@link dev.vakhta.rac.RacEncoding}) and what its failures mean
 * ({@link dev.vakhta.rac.RacFailure}). Starts no process. What it is asked with is in {@link dev.vakhta.rac.grammar}.
 *
 * <p>Which key fills which feature, and how rac prints the values, is said by the annotations of {@code cluster.ecore} alone.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.rac;
