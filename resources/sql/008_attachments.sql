-- The content of attachments in the pieces in which it came, each sealed under the center's key.
CREATE TABLE attachment_piece(
    attachment {uuid} NOT NULL,
    start {big} NOT NULL,
    length {big} NOT NULL,
    body {bytes} NOT NULL,
    PRIMARY KEY(attachment, start)
);
