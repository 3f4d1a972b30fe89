/** Tries the readers of files on inputs that a fuzzer makes, guided by what they reach. */
package dev.vakhta.fuzz;
