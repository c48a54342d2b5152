/** The two servers of one process: Tomcat for the pages people read, Netty for the programs that call the API. */
@NullMarked
package it.pdo.server;

import org.jspecify.annotations.NullMarked;
