-- Writes a part of the snapshot: what was computed anew, and of all else what stood in the part before.
copy (
    select {columns} from {fresh} where {anew}
    union all
    select {columns} from {before} where not ({anew})
    order by all
) to {file} (format parquet, compression zstd, row_group_size 16384)
