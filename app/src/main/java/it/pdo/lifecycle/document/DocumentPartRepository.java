package it.pdo.lifecycle.document;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DocumentPartRepository extends GenericRepository<DocumentPart, Long> {

    @Query("INSERT INTO act_document_part (document_id, number, content) VALUES (:documentId, :number, :content)")
    void insert(List<DocumentPart> rows);

    @Query("SELECT document_id, number, content FROM act_document_part WHERE document_id = :document ORDER BY number")
    List<DocumentPart> ofDocument(long document);
}
