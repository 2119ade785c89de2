package io.github.tearsheet;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * A test that runs once for each page. The mutation tests leave it out: it is hundreds of tests.
 */
@Target(METHOD)
@Retention(RUNTIME)
@ParameterizedTest
@Tag("each-page")
public @interface EachPage {}
