namespace DuckDB.NET.Native;

/// <summary>duckdb_error_type; DuckDBException carries it, so that a caller can tell an interrupt from a conflict.</summary>
public enum DuckDBErrorType
{
    Invalid = 0, OutOfRange, Conversion, UnknownType, Decimal, MismatchType, DivideByZero, ObjectSize,
    InvalidType, Serialization, Transaction, NotImplemented, Expression, Catalog, Parser, Planner,
    Scheduler, Executor, Constraint, Index, Stat, Connection, Syntax, Settings, Binder, Network,
    Optimizer, NullPointer, Io, Interrupt, Fatal, Internal, InvalidInput, OutOfMemory, Permission,
    ParameterNotResolved, ParameterNotAllowed, Dependency, Http, MissingExtension, Autoload, Sequence,
    InvalidConfiguration,
}
