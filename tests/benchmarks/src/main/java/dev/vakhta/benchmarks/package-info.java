/** Benchmarks of what the project states a speed for. */
package dev.vakhta.benchmarks;
