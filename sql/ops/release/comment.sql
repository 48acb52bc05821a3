-- What was approved was approved with its comment.
update release
set comment = @comment, comment_by = @by
where id = @id and state = 'draft'
