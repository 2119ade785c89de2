/**
 * SQL functions that return pages as structs, for Spark 3.5 and 4.1, Scala 2.13. Begin with {@link
 * io.github.tearsheet.spark.TearsheetFunctions}. It needs Spark on the class path, as it is in
 * every Spark application; nothing else does.
 */
@NullMarked
package io.github.tearsheet.spark;

import org.jspecify.annotations.NullMarked;
